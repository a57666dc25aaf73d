# SPDX-License-Identifier: EUPL-1.2
# Sourced by ./grip and ./meten, with $huis set: builds when the sources changed; $gebouwd is the folder to run from.
bouw="$huis/.bouw"

# What is built depends on the sources and poms, on the JDK and on nothing else.
stempel() {
    (
        cd "$huis"
        readlink -f "$(command -v java)"
        find pom.xml .mvn ./*/pom.xml ./*/src/main -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum
    ) | sha256sum | cut -c1-16
}

bouw_uit() {
    echo "Grip wordt gebouwd; dat duurt een minuut of minder." >&2
    rm -rf "$huis/app/target/grip"
    if ! mvn -q -B -f "$huis/pom.xml" -Dmaven.test.skip=true package >"$bouw/maven.log" 2>&1; then
        tail -n 30 "$bouw/maven.log" >&2
        echo "Grip kon niet gebouwd worden. Alles wat Maven zei staat in $bouw/maven.log" >&2
        exit 3
    fi
    rm -rf "$1.nieuw"
    cp -r "$huis/app/target/grip" "$1.nieuw"
    mv "$1.nieuw" "$1"
    java -XX:ArchiveClassesAtExit="$1/nieuw.jsa" -cp "$1/app.jar:$1/lib/*" nl.grip.app.Grip --help >/dev/null 2>&1 &&
        mv "$1/nieuw.jsa" "$1/grip.jsa" ||
        echo "Grip start iets trager: de JVM kon geen klassenarchief maken." >&2
}

# Keeps the build before this one as well: a running server may still be using it.
ruim_op() {
    find "$bouw" -mindepth 1 -maxdepth 1 -type d -printf '%T@ %p\n' | sort -rn | tail -n +3 | cut -d' ' -f2- |
        while IFS= read -r oud; do rm -rf "$oud"; done
}

mkdir -p "$bouw"
gebouwd="$bouw/$(stempel)"
if [ ! -d "$gebouwd" ]; then
    exec 9>"$bouw/slot"
    flock 9
    [ -d "$gebouwd" ] || { bouw_uit "$gebouwd"; ruim_op; }
    exec 9>&-
fi
