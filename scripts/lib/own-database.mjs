/**
 * The address of another database on the same server, with all else that the address says.
 * @param {string} url `mongodb://…` @param {string} name of the database
 */
export const toOwnDatabase = (url, name) => url.replace(/^([^:]+:\/\/[^/?]+)[^?]*/, `$1/${name}`);
