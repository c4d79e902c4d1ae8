// Run by the image at the first start, in mongosh: what the CMS signs in as. It reaches one database and no other.
db.getSiblingDB('admin').createUser({
  user: 'eyvan',
  pwd: process.env.MONGO_PASSWORD,
  roles: [{ role: 'readWrite', db: 'eyvan' }],
});
