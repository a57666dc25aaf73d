// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.uitvoer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.grip.inzicht.Kop;
import nl.grip.rapportage.beeld.Beeld;
import nl.grip.rapportage.stuk.Deel;
import nl.grip.rapportage.stuk.Stuk;
import nl.grip.rapportage.stuk.Tafel;

/** A document as one page of well-formed html that needs nothing beside it; the pdf is made of the same page. */
public final class Htmlstuk {
    /** Above the table of a picture with the same title. */
    private static final String BIJ_BEELD = "De getallen bij dit beeld";

    private static final int MEESTE_RIJEN = 8;
    private static final int BIJEEN = 2;

    private final Xml xml = new Xml();
    private int tabel;

    private Htmlstuk() {}

    public static String van(Stuk stuk) {
        var pagina = new Htmlstuk();
        pagina.schrijf(stuk);
        return pagina.xml.toString();
    }

    private void schrijf(Stuk stuk) {
        xml.plak("<!DOCTYPE html>\n").begin("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "nl");
        kop(stuk);
        xml.begin("body").begin("div", "class", "titel");
        xml.met("p", "Grip op de kosten van Wmo en jeugdhulp", "class", "merk");
        xml.met("h1", stuk.titel())
                .met("p", stuk.ondertitel(), "class", "ondertitel")
                .einde("div");
        if (stuk.voorbeeld()) {
            melding("Dit is een voorbeeld. De gemeente en alle mensen erin zijn verzonnen.");
        }
        stuk.delen().forEach(this::deel);
        betekenis(stuk);
        xml.einde("body").einde("html");
    }

    private void kop(Stuk stuk) {
        xml.begin("head").leeg("meta", "charset", "utf-8").met("title", stuk.titel() + " - " + stuk.ondertitel());
        xml.leeg("meta", "name", "subject", "content", stuk.titel() + " voor " + stuk.voorWie());
        xml.leeg("meta", "name", "author", "content", "Grip");
        xml.leeg("meta", "name", "description", "content", stuk.ondertitel());
        xml.met("style", stijl()).einde("head");
    }

    private static String stijl() {
        try (InputStream bron = Objects.requireNonNull(Htmlstuk.class.getResourceAsStream("stuk.css"))) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private void deel(Deel deel) {
        if (deel instanceof Deel.Kop kop) {
            xml.met("h2", kop.tekst());
        } else if (deel instanceof Deel.Kern kern) {
            kern(kern);
        } else if (deel instanceof Deel.Alinea alinea) {
            xml.met("p", alinea.tekst());
        } else if (deel instanceof Deel.Opsomming opsomming) {
            xml.begin("ul");
            opsomming.punten().forEach(punt -> xml.met("li", punt));
            xml.einde("ul");
        } else if (deel instanceof Deel.Melding melding) {
            melding(melding.tekst());
        } else if (deel instanceof Deel.Tabel lijst) {
            tafel(lijst.tafel(), lijst.tafel().titel());
        } else if (deel instanceof Deel.Figuur figuur) {
            figuur(figuur.beeld());
            tafel(
                    figuur.tafel(),
                    figuur.tafel().titel().equals(figuur.beeld().titel())
                            ? BIJ_BEELD
                            : figuur.tafel().titel());
        } else if (deel instanceof Deel.Bladwissel) {
            xml.met("div", "", "class", "bladwissel");
        }
    }

    private void kern(Deel.Kern kern) {
        xml.begin("div", "class", "kern");
        kern.zinnen().forEach(zin -> xml.met("p", zin));
        xml.einde("div");
    }

    private void melding(String tekst) {
        xml.met("p", tekst, "class", "melding");
    }

    private void figuur(Beeld beeld) {
        xml.begin("div", "class", "figuur").met("p", beeld.titel(), "class", "figuurtitel");
        if (!beeld.legenda().isEmpty()) {
            xml.begin("p", "class", "legenda");
            beeld.legenda()
                    .forEach(teken -> xml.begin("span", "class", "teken")
                            .plak(Svg.vak(teken.klasse()))
                            .tekst(" " + teken.naam())
                            .einde("span"));
            xml.einde("p");
        }
        xml.plak(Svg.van(beeld));
        if (!beeld.uitleg().isEmpty()) {
            xml.met("p", beeld.uitleg(), "class", "klein");
        }
        xml.einde("div");
    }

    /** A short table stays on one page; of a longer one the last rows stay together, and its head comes along. */
    private void tafel(Tafel tafel, String titel) {
        xml.begin("table", "id", "tabel-" + ++tabel, "class", tafel.rijen().size() <= MEESTE_RIJEN ? "heel" : "")
                .met("caption", titel)
                .begin("thead")
                .begin("tr");
        for (int k = 0; k < tafel.kolommen().size(); k++) {
            xml.met("th", tafel.kolommen().get(k), "scope", "col", "class", tafel.isGetal(k) ? "getal" : "");
        }
        xml.einde("tr").einde("thead").begin("tbody");
        int slot = slot(tafel);
        tafel.rijen().subList(0, slot).forEach(rij -> rij(tafel, rij));
        if (slot < tafel.rijen().size()) {
            xml.einde("tbody").begin("tbody", "class", "slot");
            tafel.rijen().subList(slot, tafel.rijen().size()).forEach(rij -> rij(tafel, rij));
        }
        xml.einde("tbody").einde("table");
    }

    /** Where the last rows begin that stay together; behind all rows of a table that stays whole. */
    private static int slot(Tafel tafel) {
        int rijen = tafel.rijen().size();
        return rijen <= MEESTE_RIJEN ? rijen : rijen - BIJEEN;
    }

    private void rij(Tafel tafel, Tafel.Rij rij) {
        xml.begin("tr", "class", rij.totaal() ? "totaal" : "");
        for (int k = 0; k < rij.cellen().size(); k++) {
            var tekst = rij.cellen().get(k).tekst();
            if (k == 0) {
                xml.met("th", tekst, "scope", "row");
            } else {
                xml.met("td", tekst, "class", tafel.isGetal(k) ? "getal" : "");
            }
        }
        xml.einde("tr");
    }

    private void betekenis(Stuk stuk) {
        if (!stuk.cijfers().isEmpty()) {
            xml.met("h2", "Wat de cijfers betekenen");
            stuk.cijfers().forEach(this::betekenis);
        }
    }

    private void betekenis(Kop cijfer) {
        xml.met("h3", cijfer.naam()).met("p", cijfer.definitie(), "class", "klein");
        xml.met("p", "Let op: " + cijfer.tekort(), "class", "klein");
    }
}
