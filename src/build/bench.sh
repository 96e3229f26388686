#!/bin/sh
# Compiles and runs a bench: what is measured is not part of the product.
#   bench.sh <home of the JDK> <class path> <name> [arguments]
set -eu

jdk=$1
classes=$2
name=$3
shift 3
case $name in
  language) main=eu.controvoce.language.opennlp.LanguageBench ;;
  mail) main=eu.controvoce.audience.email.MailBench ;;
  *)
    echo "There is no bench of the name $name; there are: language, mail" >&2
    exit 2
    ;;
esac
rm -rf target/bench-classes
find src/bench/java -name '*.java' >target/bench-sources
"$jdk/bin/javac" -proc:none -nowarn -d target/bench-classes -cp "$classes" @target/bench-sources
exec "$jdk/bin/java" --enable-native-access=ALL-UNNAMED --add-modules jdk.incubator.vector \
  -Xmx3g -Dlogback.configurationFile=src/build/quiet-logback.xml -cp "target/bench-classes:$classes" "$main" "$@"
