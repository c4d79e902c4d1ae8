#!/bin/bash
# Fills in the template, and becomes nginx.
set -euo pipefail

template=nginx.conf.template
# Only the names that the template asks for: nginx has variables of its own.
names=$(grep -o '\${[A-Z_]\+}' "$template" | sort -u)
for name in ${names//[^A-Z_[:space:]]/}; do
  [[ -v $name ]] || { echo "The edge is not told $name" >&2 && exit 1; }
done

# A killed one leaves its sockets behind, and nginx would not take their places.
rm -rf "${EDGE_RUN_DIR:?}"/*
conf=$EDGE_RUN_DIR/nginx.conf
envsubst "$names" <"$template" >"$conf"
if [[ -n ${EDGE_PROXY:-} ]]; then
  # The limits are for each reader, and who that is, the proxy says: the last address that it adds.
  sed -i "s|^http {|http {\n  set_real_ip_from $EDGE_PROXY;\n  real_ip_header X-Forwarded-For;|" "$conf"
fi
exec nginx -p "$EDGE_RUN_DIR" -e stderr -c "$conf"
