#!/bin/sh
# Compiles input/fsh to fsh-generated/resources.
#
#   ./build.sh [folder]
#
# The folder, or FHIR_PACKAGES, holds the package hl7.fhir.r4.core 4.0.1 as a .tgz. It is needed once: the package stays
# unpacked in .fhir-home. Without a folder SUSHI asks the FHIR package registry for it.
set -eu
started_in=$PWD
cd "$(dirname "$0")"

packages=${1:-${FHIR_PACKAGES:-}}
case $packages in
  '' | /*) ;;
  *) packages=$started_in/$packages ;;
esac

home=$PWD/.fhir-home
core="$home/.fhir/packages/hl7.fhir.r4.core#4.0.1"
mkdir -p "$home"

if [ ! -f "$core/package/package.json" ] && [ -n "$packages" ]; then
  set -- "$packages"/hl7.fhir.r4.core-4.0.1*.tgz
  if [ ! -f "$1" ]; then
    echo "No hl7.fhir.r4.core-4.0.1*.tgz in $packages" >&2
    exit 1
  fi
  rm -rf "$core"
  mkdir -p "$core"
  tar -xzf "$1" -C "$core"
fi

[ -x node_modules/.bin/sushi ] || npm ci --no-audit --no-fund

# Compiled aside, so that a failure leaves the committed resources as they are.
out=$home/out
rm -rf "$out"
mkdir -p "$out"
HOME=$home node_modules/.bin/sushi build . --snapshot --out "$out"

rm -rf fsh-generated
mkdir fsh-generated
mv "$out/fsh-generated/resources" fsh-generated/resources

# The service finds the resources in the jar by this list.
(cd fsh-generated/resources && ls *.json > index.txt)
