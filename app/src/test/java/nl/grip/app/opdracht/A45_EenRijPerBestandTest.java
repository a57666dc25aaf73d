// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The row of {@code grip inlezen} for files of every kind, column by column as the contract says (section 1). */
class A45_EenRijPerBestandTest {
    private static final String FOUT =
            "jaar;organisatie;activiteit;wijk;doel;bedrag;bereik\n2026;A;b;WK01;d;10,00;5\nx;A;b;WK01;d;y;5\n2026;B;b;;d;2,50;\n";

    @TempDir
    Path temp;

    @Test
    void elkBestandHeeftZijnRij() throws IOException {
        zet(
                "999900006/grootboek-2026-03-01.csv",
                "bedrag;boekdatum;omschrijving;periode;leverancier_agb;taakveld;kostenplaats\n"
                        + "1.234,56;05-03-2026;\"a;b\";2026-02;;6.71;J01\n-10,00;06-03-2026;c;2026-02;;6.71;J01\n");
        zet("notitie.txt", "x");
        Files.write(
                temp.resolve("in/zz.zip"),
                zip(
                        "binnen.zip",
                        zip(
                                "map/aanbieders-2026-01-02.csv",
                                "agb;naam;klasse\n90000001;Zorg;groot\n".getBytes(StandardCharsets.UTF_8))));
        zet("subsidies-2026-01-01.csv", FOUT);
        assertThat(lees(1, "in"))
                .containsExactly(
                        "in/*********/grootboek-2026-03-01.csv;grootboek;;;2026-03-01;bestand;2;2;0;1224.56;gelezen;",
                        "in/notitie.txt;;;;;;0;0;0;;overgeslagen;Dit soort bestand leest Grip niet",
                        "in/subsidies-2026-01-01.csv;subsidies;;;2026-01-01;bestand;3;0;3;;geweigerd;\"Regel 3: jaar is 'x', verwacht een"
                                + " geheel getal van 1990 tot en met 2100 (en nog 1 meer)\"",
                        "in/zz.zip!/binnen.zip!/map/aanbieders-2026-01-02.csv;aanbieders;;;2026-01-02;bestand;1;1;0;;gelezen;");
        assertThat(lees(1, "in/subsidies-2026-01-01.csv", "--rijen-overslaan"))
                .containsExactly("in/subsidies-2026-01-01.csv;subsidies;;;2026-01-01;bestand;3;2;1;;gelezen;");
    }

    @Test
    void watDeNaamNietZegtZegtDeGebruiker() throws IOException {
        zet("raar.csv", "client,voorziening,van,tot,budget,besteed\n999900006,W02,2026-01-01,,1.234,5\n");
        assertThat(lees(0, "in"))
                .containsExactly(
                        "in/raar.csv;;;;;;0;0;0;;overgeslagen;\"Deze tabel leest Grip niet; noem met --als welke tabel het is\"");
        assertThat(lees(1, "in", "--als", "pgb", "--ontvangen", "2026-02-03"))
                .containsExactly(
                        "in/raar.csv;pgb;;;2026-02-03;bestand;0;0;0;;geweigerd;verwacht een keuze voor --notatie nl of --notatie en");
        assertThat(lees(0, "in", "--als", "pgb", "--ontvangen", "2026-02-03", "--notatie", "nl"))
                .containsExactly("in/raar.csv;pgb;;;2026-02-03;bestand;1;1;0;5.00;gelezen;");
        assertThat(lees(0, "in", "--als", "pgb", "--notatie", "nl").get(0)).contains(";al_bekend;");
    }

    /** The rows without their sha256. */
    private List<String> lees(int afloop, String... woorden) {
        Proefomgeving omgeving = new Proefomgeving(temp);
        var opdracht = new java.util.ArrayList<>(List.of("inlezen"));
        opdracht.addAll(List.of(woorden));
        opdracht.addAll(
                List.of("--formaat", "csv", "--magazijn", temp.resolve("m").toString()));
        assertThat(omgeving.grip(opdracht.toArray(String[]::new))).isEqualTo(afloop);
        return omgeving.uit()
                .lines()
                .skip(1)
                .map(rij -> rij.replaceFirst(";[0-9a-f]{64};", ";"))
                .toList();
    }

    private void zet(String naam, String inhoud) throws IOException {
        Path pad = temp.resolve("in").resolve(naam);
        Files.createDirectories(pad.resolveSibling("."));
        Files.writeString(pad, inhoud);
    }

    private static byte[] zip(String naam, byte[] inhoud) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(naam));
            zip.write(inhoud);
        }
        return bytes.toByteArray();
    }
}
