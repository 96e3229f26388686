#!/bin/sh
# Builds the client side into the folder given as the only argument: type check, bundle, fonts.
# Does nothing when neither sources nor output changed; needs the network only when the lock file did.
set -eu

cd "$(dirname "$0")"
# Vaadin's own generated files live under target, so that this folder stays ours alone.
mkdir -p ../target/vaadin-frontend
out=${1:?"usage: build.sh <output folder>"}
mkdir -p "$out"
out=$(cd "$out" && pwd)

if ! command -v node >/dev/null 2>&1; then
  echo "Node.js 18 or newer is needed to build the client side; none was found." >&2
  exit 1
fi
major=$(node -p 'process.versions.node.split(".")[0]')
if [ "$major" -lt 18 ]; then
  echo "Node.js 18 or newer is needed to build the client side; found $(node -v)." >&2
  exit 1
fi

# What the output was made from, as one number for this output folder.
inputs=$(cat package-lock.json package.json tsconfig.json build.mjs build.sh src/*.ts | cksum)
made=node_modules/.made-$(printf %s "$out" | cksum | cut -d ' ' -f 1)
if [ -f "$out/cv-shell.js" ] && [ -f "$made" ] && [ "$(cat "$made")" = "$inputs" ]; then
  exit 0
fi

lock=$(cksum <package-lock.json)
if [ ! -f node_modules/.lock ] || [ "$(cat node_modules/.lock)" != "$lock" ]; then
  npm ci --prefer-offline --no-audit --no-fund --ignore-scripts --loglevel=error
  echo "$lock" >node_modules/.lock
fi

node_modules/.bin/tsc --noEmit
node build.mjs "$out"
echo "$inputs" >"$made"
