#!/bin/sh
# Builds, tests and packs the extension in a folder of its own: sh src/vscode/build.sh target/vscode
set -e
source=$(cd "$(dirname "$0")" && pwd)
target=$1
for tool in node npm; do
  if ! command -v "$tool" > /dev/null 2>&1; then
    echo "[WARNING] There is no $tool here, so the VS Code extension is neither built nor tested."
    exit 0
  fi
done
mkdir -p "$target"
for part in package.json package-lock.json tsconfig.json .vscodeignore README.md src test; do
  rm -rf "$target/$part"
  cp -R "$source/$part" "$target/$part"
done
cp "$source/../../LICENSE" "$target/LICENSE"
cd "$target"
npm ci --no-audit --no-fund
npm run check
npm test
npm run package
