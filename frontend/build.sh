#!/bin/sh
# Builds our own client code into static modules. $1: the folder to fill.
set -eu
# Vaadin's own generated files live under target, so that this folder stays ours alone.
mkdir -p "$1" ../target/vaadin-frontend
