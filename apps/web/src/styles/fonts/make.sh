#!/bin/sh
# Cuts the small files beside this one out of those of Fontsource; run by hand when these change. It needs fonttools
# with brotli: python3 -m venv v && v/bin/pip install fonttools brotli && PATH=$PWD/v/bin:$PATH sh make.sh
set -eu
cd "$(dirname "$0")"
from=../../../../../node_modules/@fontsource-variable
cut() {
  pyftsubset "$from/$1" --unicodes="$3" --output-file="$2" --flavor=woff2 --layout-features='*' --no-hinting
}
# Space, punctuation and digits of the Arabic script, which stand with the Latin letters there.
cut vazirmatn/files/vazirmatn-latin-wght-normal.woff2 vazirmatn-signs.woff2 \
  U+0020-003F,U+005B,U+005D,U+00A0,U+00AB,U+00B7,U+00BB,U+00D7,U+2013-2014,U+2018-201D,U+2026,U+2039-203A
# What Turkmen, Turkish and Azerbaijani have beyond the Latin of the west.
cut piazzolla/files/piazzolla-latin-ext-wght-normal.woff2 piazzolla-turkic.woff2 \
  U+011E-011F,U+0130,U+0147-0148,U+015E-015F,U+017D-017E,U+018F,U+0259
