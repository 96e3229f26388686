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
  schedule) main=eu.controvoce.campaign.schedule.ScheduleBench ;;
  soak-schedule) main=eu.controvoce.campaign.schedule.ScheduleSoak ;;
  *)
    echo "There is no bench of the name $name; there are: language, mail, schedule; soak: schedule" >&2
    exit 2
    ;;
esac
rm -rf target/bench-classes
find src/bench/java -name '*.java' >target/bench-sources
# The town and the processes that the scheduler's tests use too.
for each in Town NodeProcess Child; do
  echo "src/test/java/eu/controvoce/campaign/schedule/$each.java"
done >>target/bench-sources
"$jdk/bin/javac" -parameters -proc:none -nowarn -d target/bench-classes -cp "$classes" @target/bench-sources
exec "$jdk/bin/java" --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED --add-modules jdk.incubator.vector \
  -Xmx3g -Dlogback.configurationFile=src/build/quiet-logback.xml -cp "target/bench-classes:$classes" "$main" "$@"
