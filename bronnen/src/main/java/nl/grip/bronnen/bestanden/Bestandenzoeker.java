// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.bestanden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.grip.bronnen.Oordelen;

/**
 * Walks what someone points at: files, folders and zips, in the order of their paths by code point, one at a time, so
 * that reading is the same on every machine and needs no more memory for more files.
 */
public final class Bestandenzoeker {
    static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final Zipuitpakker uitpakker;

    /** @param werkmap where a large file out of a zip may stand while it is read */
    public Bestandenzoeker(Path werkmap) {
        this(werkmap, Zipgrenzen.STANDAARD);
    }

    public Bestandenzoeker(Path werkmap, Zipgrenzen grenzen) {
        this.uitpakker = new Zipuitpakker(werkmap, grenzen);
    }

    /** Hands over everything under the paths, in the order the paths are given. */
    public void zoek(List<String> paden, Vondstontvanger ontvanger) {
        zoek(Path.of(""), paden, ontvanger);
    }

    /** The same for paths as somebody in the folder {@code vanaf} gives them. */
    public void zoek(Path vanaf, List<String> paden, Vondstontvanger ontvanger) {
        paden.forEach(pad -> loop(vanaf.resolve(pad), pad, ontvanger));
    }

    private void loop(Path pad, String naam, Vondstontvanger ontvanger) {
        try {
            if (Files.isDirectory(pad)) {
                loopMap(pad, naam, ontvanger);
            } else {
                neemBestand(pad, naam, ontvanger);
            }
        } catch (IOException e) {
            ontvanger.onleesbaar(Oordelen.geweigerd(
                    naam, "", "GRIP-bestand", "Dit bestand of deze map is niet te lezen", "Controleer pad en rechten"));
        }
    }

    private void loopMap(Path map, String naam, Vondstontvanger ontvanger) throws IOException {
        List<Path> inhoud;
        try (var stroom = Files.list(map)) {
            inhoud = stroom.sorted(Comparator.comparing(Bestandenzoeker::sorteernaam, Codepuntvolgorde.OPLOPEND))
                    .toList();
        }
        var voorvoegsel = naam.endsWith("/") ? naam : naam + "/";
        for (var kind : inhoud) {
            loopKind(kind, voorvoegsel + kind.getFileName(), ontvanger);
        }
    }

    /** A link inside a folder is not followed: it could lead anywhere, or round in a circle. */
    private void loopKind(Path kind, String naam, Vondstontvanger ontvanger) {
        if (Files.isSymbolicLink(kind)) {
            ontvanger.onleesbaar(Oordelen.overgeslagen(naam, "", "Een snelkoppeling in een map volgt Grip niet"));
        } else {
            loop(kind, naam, ontvanger);
        }
    }

    private void neemBestand(Path pad, String naam, Vondstontvanger ontvanger) throws IOException {
        if (!Files.exists(pad)) {
            ontvanger.onleesbaar(Oordelen.geweigerd(
                    naam, "", "GRIP-bestand", "Dit bestand bestaat niet", "Controleer het opgegeven pad"));
        } else if (!Files.isRegularFile(pad)) {
            ontvanger.onleesbaar(Oordelen.overgeslagen(naam, "", "Dit is geen gewoon bestand"));
        } else if (isZip(naam)) {
            uitpakker.pakUit(pad, naam, ontvanger);
        } else {
            ontvanger.bestand(Bronbestand.of(naam, dag(Files.getLastModifiedTime(pad)), pad));
        }
    }

    static boolean isZip(String naam) {
        return naam.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    static LocalDate dag(FileTime moment) {
        return LocalDate.ofInstant(moment.toInstant(), AMSTERDAM);
    }

    /** With the slash that will follow a folder in its path, so that sorting here sorts the whole paths. */
    private static String sorteernaam(Path pad) {
        return Files.isDirectory(pad, LinkOption.NOFOLLOW_LINKS) ? pad.getFileName() + "/" : "" + pad.getFileName();
    }
}
