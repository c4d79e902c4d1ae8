#!/bin/bash
# Starts MongoDB as a replica set of one. mongod wants the key of the set in a file that nobody else can read; it is
# written anew at each start, to memory. The image's own entry makes the users at the first start, without the set
# and its key, and then starts mongod with both.
set -euo pipefail

key=${TMPDIR:-/tmp}/replica.key
rm -f "$key"
(umask 277 && printf '%s' "$MONGO_REPLICA_KEY" >"$key")
unset MONGO_REPLICA_KEY
exec docker-entrypoint.sh mongod --replSet rs0 --keyFile "$key" --bind_ip_all
