// The health check, run in mongosh. It asks at the address `mongo`, where the first start, which makes the users, does
// not listen: it cannot take that for the real one. The set is made once, by the first check; healthy is who can write.
db.getSiblingDB('admin').auth('root', process.env.MONGO_INITDB_ROOT_PASSWORD);
try {
  rs.status();
} catch (error) {
  if (error.codeName !== 'NotYetInitialized') throw error;
  // The name under which the CMS finds the member again.
  rs.initiate({ _id: 'rs0', members: [{ _id: 0, host: 'mongo:27017' }] });
}
quit(db.hello().isWritablePrimary ? 0 : 1);
