// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.bestanden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import nl.grip.bronnen.Oordelen;

/**
 * Unpacks one archive, file by file. The names in it are labels only: nothing is written under them. An archive in an
 * archive is opened, one in that is not.
 */
final class Zipuitpakker {
    private static final int DIEPST = 2;

    private final Path werkmap;
    private final Zipgrenzen grenzen;

    Zipuitpakker(Path werkmap, Zipgrenzen grenzen) {
        this.werkmap = werkmap;
        this.grenzen = grenzen;
    }

    void pakUit(Path zip, String naam, Vondstontvanger ontvanger) throws IOException {
        new Uitpakronde(ontvanger, new Zipruimte(grenzen)).pakUit(zip, naam, 1);
    }

    /** One archive as given, with what is inside it. */
    private final class Uitpakronde {
        private final Vondstontvanger ontvanger;
        private final Zipruimte ruimte;

        Uitpakronde(Vondstontvanger ontvanger, Zipruimte ruimte) {
            this.ontvanger = ontvanger;
            this.ruimte = ruimte;
        }

        void pakUit(Path zip, String naam, int diepte) throws IOException {
            var archief = Ziparchief.open(zip);
            if (archief.isEmpty()) {
                weiger(naam, Ziparchief.afdruk(zip), "Dit archief is beschadigd, versleuteld of geen zip");
                return;
            }
            try (var geopend = archief.get()) {
                pakUit(geopend, naam, diepte);
            }
        }

        private void pakUit(Ziparchief archief, String naam, int diepte) throws IOException {
            if (archief.aantal() > grenzen.bestanden()) {
                weiger(naam, archief.afdruk(), "Dit archief telt meer dan " + grenzen.bestanden() + " bestanden");
                return;
            }
            var dubbel = new HashSet<String>();
            for (var ingang : archief.ingangen(dubbel)) {
                var vol = naam + "!/" + ingang.getName();
                if (dubbel.contains(ingang.getName())) {
                    weiger(vol, archief.afdruk(ingang), "Deze naam komt in het archief meer dan eens voor");
                } else if (isPadErbuiten(ingang.getName())) {
                    weiger(vol, archief.afdruk(ingang), "De naam van dit bestand wijst buiten het archief");
                } else {
                    neem(archief, ingang, vol, diepte);
                }
            }
        }

        /** Nothing is ever written under such a name, but who makes an archive like that is not to be trusted. */
        private static boolean isPadErbuiten(String naam) {
            return naam.startsWith("/")
                    || naam.contains("\\")
                    || List.of(naam.split("/")).contains("..");
        }

        private void neem(Ziparchief archief, ZipEntry ingang, String naam, int diepte) throws IOException {
            if (!Bestandenzoeker.isZip(naam)) {
                neemBestand(archief, ingang, naam);
            } else if (diepte < DIEPST) {
                neemArchief(archief, ingang, naam, diepte + 1);
            } else {
                weiger(naam, archief.afdruk(ingang), "Een archief in een archief in een archief opent Grip niet");
            }
        }

        private void neemBestand(Ziparchief archief, ZipEntry ingang, String naam) throws IOException {
            if (ingang.getSize() > grenzen.bytesInGeheugen()) {
                viaSchijf(
                        archief,
                        ingang,
                        naam,
                        tijdelijk -> ontvanger.bestand(Bronbestand.of(naam, dag(ingang), tijdelijk)));
                return;
            }
            Optional<byte[]> inhoud = Optional.empty();
            try (var bron = ruimte.bewaakt(archief.open(ingang), ingang.getCompressedSize())) {
                inhoud = Optional.of(bron.readAllBytes());
            } catch (IOException | RuntimeException e) {
                weiger(naam, archief.afdruk(ingang), e);
            }
            inhoud.ifPresent(bytes -> ontvanger.bestand(new Bronbestand.InGeheugen(naam, dag(ingang), bytes)));
        }

        private void neemArchief(Ziparchief archief, ZipEntry ingang, String naam, int diepte) throws IOException {
            viaSchijf(archief, ingang, naam, tijdelijk -> pakUit(tijdelijk, naam, diepte));
        }

        private void viaSchijf(Ziparchief archief, ZipEntry ingang, String naam, Gebruik gebruik) throws IOException {
            var tijdelijk = Files.createTempFile(werkmap, "uitgepakt", ".tmp");
            try {
                if (schrijf(archief, ingang, naam, tijdelijk)) {
                    gebruik.neem(tijdelijk);
                }
            } finally {
                Files.delete(tijdelijk);
            }
        }

        private boolean schrijf(Ziparchief archief, ZipEntry ingang, String naam, Path tijdelijk) throws IOException {
            try (var bron = ruimte.bewaakt(archief.open(ingang), ingang.getCompressedSize());
                    var doel = Files.newOutputStream(tijdelijk)) {
                bron.transferTo(doel);
                return true;
            } catch (IOException | RuntimeException e) {
                weiger(naam, archief.afdruk(ingang), e);
                return false;
            }
        }

        private void weiger(String naam, String sha256, Exception oorzaak) {
            weiger(
                    naam,
                    sha256,
                    oorzaak instanceof Zipruimte.TeGroot
                            ? "Dit bestand pakt uit tot meer dan Grip uit een archief leest"
                            : "Dit bestand in het archief is beschadigd");
        }

        private void weiger(String naam, String sha256, String reden) {
            ontvanger.onleesbaar(Oordelen.geweigerd(
                    naam, sha256, "GRIP-archief", reden, "Maak het archief opnieuw, of lever de bestanden los aan"));
        }
    }

    /** What happens to a file while it stands in the work folder. */
    private interface Gebruik {
        void neem(Path tijdelijk) throws IOException;
    }

    /** An archive keeps local time, unless it says more in its extra field. */
    private static LocalDate dag(ZipEntry ingang) {
        var zone = ingang.getExtra() == null ? ZoneId.systemDefault() : Bestandenzoeker.AMSTERDAM;
        return LocalDate.ofInstant(ingang.getLastModifiedTime().toInstant(), zone);
    }
}
