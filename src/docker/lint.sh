#!/bin/sh
# Checks the Dockerfile by two linters, in a folder of its own: sh src/docker/lint.sh target/docker
set -e
source=$(cd "$(dirname "$0")" && pwd)
target=$1
for tool in node npm; do
  if ! command -v "$tool" > /dev/null 2>&1; then
    echo "[WARNING] There is no $tool here, so the Dockerfile is not linted."
    exit 0
  fi
done
mkdir -p "$target"
cp "$source/package.json" "$source/package-lock.json" "$source/Dockerfile" "$target"
cd "$target"
npm ci --no-audit --no-fund --ignore-scripts
said=$(node_modules/.bin/dockerfile-utils lint Dockerfile 2>&1) || true
if [ -n "$said" ]; then
  echo "$said"
  exit 1
fi
node_modules/.bin/dockerfilelint Dockerfile
