// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.uitvoer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import nl.grip.basis.Bedrag;
import nl.grip.inzicht.Kop;
import nl.grip.rapportage.beeld.Jaarloop;
import nl.grip.rapportage.beeld.Raster;
import nl.grip.rapportage.beeld.Stapels;
import nl.grip.rapportage.beeld.Trechter;
import nl.grip.rapportage.stuk.Cel;
import nl.grip.rapportage.stuk.Deel;
import nl.grip.rapportage.stuk.Stuk;
import nl.grip.rapportage.stuk.Tafel;
import nl.grip.rapportage.vorm.Eenheid;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A document can be read by everybody: by eye, by screen reader (PDF/UA-1), after years (PDF/A-3a), and by a program. */
class B01_EenStukVoorIedereen {
    private static final Eenheid EURO = Eenheid.van("euro", List.of(), "");
    private static final String VIJANDIG = "<script>alert(1)</script> & \"x\" =1+1 \u0000\uFFFE";

    @TempDir
    private static Path map;

    @BeforeAll
    static void begin() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void dePdfVoldoetAanPdfUaEnPdfA() throws Exception {
        var pdf = bytes(Stukvorm.PDF, stuk(1));
        assertThat(fouten(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(fouten(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    /** Twenty pages with tables and pictures; in time of the processor, for the machine may be busy. */
    @Test
    void twintigBladzijdenZijnErSnel() throws Exception {
        bytes(Stukvorm.PDF, stuk(1));
        var klok = java.lang.management.ManagementFactory.getThreadMXBean();
        long begin = klok.getCurrentThreadCpuTime();
        var pdf = bytes(Stukvorm.PDF, stuk(7));
        assertThat((klok.getCurrentThreadCpuTime() - begin) / 1e9).isLessThan(5);
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThanOrEqualTo(20);
        }
    }

    @Test
    void deHtmlIsGoedGevormdEnVoertNietsUit() throws Exception {
        var html = new String(bytes(Stukvorm.HTML, stuk(1)), StandardCharsets.UTF_8);
        assertThat(html).doesNotContain("<script>").contains("&lt;script&gt;").contains("lang=\"nl\"");
        var lezer = javax.xml.parsers.DocumentBuilderFactory.newInstance();
        lezer.newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        html.replace("<!DOCTYPE html>", "").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void achterElkBeeldStaatEenTabel() {
        var stuk = stuk(1);
        var html = Htmlstuk.van(stuk);
        assertThat(html.split("<table", -1)).hasSize(stuk.tafels().size() + 1);
        assertThat(stuk.tafels()).hasSize(4);
    }

    @Test
    void deXlsxHeeftEchteGetallenEnGeenFormules() throws IOException {
        var tekst = uitgepakt(bytes(Stukvorm.XLSX, stuk(1)));
        assertThat(tekst)
                .contains("<v>1234567.89</v>")
                .contains("Let op: niets")
                .doesNotContain("<f>");
    }

    private static byte[] bytes(Stukvorm vorm, Stuk stuk) throws IOException {
        var uit = new ByteArrayOutputStream();
        vorm.schrijf(stuk, uit);
        return uit.toByteArray();
    }

    private static List<String> fouten(byte[] pdf, PDFAFlavour soort) throws Exception {
        try (var lezer = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), soort);
                var keuring = Foundries.defaultInstance().createValidator(soort, false)) {
            return keuring.validate(lezer).getTestAssertions().stream()
                    .map(fout -> fout.getRuleId().getClause() + ": " + fout.getMessage())
                    .distinct()
                    .toList();
        }
    }

    private static String uitgepakt(byte[] xlsx) throws IOException {
        Path bestand = Files.write(map.resolve("stuk.xlsx"), xlsx);
        var tekst = new StringBuilder();
        try (var zip = new ZipFile(bestand.toFile())) {
            for (var deel : java.util.Collections.list(zip.entries())) {
                tekst.append(new String(zip.getInputStream(deel).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return tekst.toString();
    }

    private static Stuk stuk(int keren) {
        List<Deel> delen = new ArrayList<>();
        delen.add(new Deel.Kern(List.of("Hulp kost 24,6 miljoen euro.", VIJANDIG)));
        for (int i = 0; i < keren; i++) {
            delen.add(new Deel.Kop("Hoofdstuk " + (i + 1)));
            delen.add(new Deel.Alinea("Een zin over € 1,2 miljoen, met een ë en een – streep."));
            delen.add(new Deel.Opsomming(List.of("een", "twee")));
            delen.add(new Deel.Melding("Dit moet u weten."));
            delen.add(waaier());
            delen.add(stapels());
            delen.add(trechter());
            delen.add(new Deel.Tabel(tafel(40)));
        }
        return new Stuk(
                "Raadsbeeld",
                "Eerste helft van 2026",
                "de raad",
                true,
                delen,
                List.of(new Kop(
                        "Uitgaven",
                        "Wat kost het?",
                        "Alles samen",
                        "euro",
                        List.of("maand"),
                        List.of("gedeclareerd"),
                        "323",
                        "voor de peildatum",
                        "niets",
                        List.of())));
    }

    private static Deel waaier() {
        var waaier = new Jaarloop(
                List.of("jan", "feb", "mrt"),
                List.of(
                        Jaarloop.Punt.gemeten(BigDecimal.valueOf(100)),
                        Jaarloop.Punt.gemeten(BigDecimal.valueOf(220)),
                        Jaarloop.Punt.verwacht(new Jaarloop.Band(
                                BigDecimal.valueOf(300),
                                BigDecimal.valueOf(320),
                                BigDecimal.valueOf(340),
                                BigDecimal.valueOf(360),
                                BigDecimal.valueOf(380)))),
                List.of(BigDecimal.valueOf(90), BigDecimal.valueOf(180), BigDecimal.valueOf(270)),
                Optional.of(new Jaarloop.Grens("begroot", BigDecimal.valueOf(310))),
                EURO);
        return new Deel.Figuur(waaier.beeld("Waar het jaar op uitkomt"), tafel(3));
    }

    private static Deel stapels() {
        var reeksen = IntStream.range(0, 6)
                .mapToObj(r -> new Raster.Reeks(
                        "reeks " + r,
                        IntStream.range(0, 12)
                                .mapToObj(k -> Optional.of(BigDecimal.valueOf(10L + r * k)))
                                .toList()))
                .toList();
        var raster = new Raster(
                IntStream.range(0, 12).mapToObj(k -> "m" + k).toList(),
                IntStream.range(0, 12).mapToObj(k -> k > 9).toList(),
                reeksen);
        return new Deel.Figuur(
                new Stapels(raster, EURO).metGrens("Per maand", "de begroting", BigDecimal.valueOf(150)), tafel(2));
    }

    private static Deel trechter() {
        return new Deel.Figuur(
                new Trechter(List.of(new Trechter.Punt("a", 5, 50), new Trechter.Punt(VIJANDIG, 90, 100)), "keren")
                        .beeld("Wie eerder stopt"),
                tafel(2));
    }

    private static Tafel tafel(int rijen) {
        return new Tafel(
                "Bedragen [1] in euro",
                List.of("Maand", "Bedrag", "Verschil"),
                IntStream.range(0, rijen)
                        .mapToObj(i -> new Tafel.Rij(
                                List.of(
                                        Cel.woord(i == 0 ? VIJANDIG : "rij " + i),
                                        Cel.euro(new Bedrag(123456789)),
                                        i % 3 == 0 ? Cel.GEEN : Cel.verschil(new Bedrag(-500000))),
                                i == rijen - 1))
                        .toList());
    }
}
