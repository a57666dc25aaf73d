// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.tekst;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.grip.basis.Bevinding;
import nl.grip.basis.Herkomst;
import nl.grip.basis.Peildatum;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.inzicht.Vraagfout;
import nl.grip.rapportage.bron.Rapportbron;
import nl.grip.rapportage.stuk.Deel;
import nl.grip.rapportage.stuk.Stuk;

/**
 * A text that somebody wrote to go into a document. {@code # } begins a chapter, {@code - } a point, an empty line a new
 * paragraph. A figure stands in it by its address, {@code {{prognose/2026}}}, or with what it was when the text was written,
 * {@code {{prognose/2026|24,6 miljoen euro}}}: when it has moved since, the reader sees both. A number that was typed and is
 * none of the figures of the document is told before it goes out.
 */
public final class Tekstblok {
    private static final Pattern CIJFER = Pattern.compile("\\{\\{([^{}|]+)(?:\\|([^{}|]*))?\\}\\}");
    private static final String BRON = "Grip, handleiding rapport";

    private final String bestand;
    private final Rapportbron bron;
    private final Peildatum dag;
    private final Set<String> bekend;
    private final List<Bevinding> bevindingen = new ArrayList<>();
    private final List<Deel> delen = new ArrayList<>();
    private final List<String> punten = new ArrayList<>();
    private final StringBuilder alinea = new StringBuilder();

    /** The text as parts of a document, and what is to be said of it; with a refusal among that there are no parts. */
    public record Gevuld(List<Deel> delen, List<Bevinding> bevindingen) {
        public Gevuld {
            delen = List.copyOf(delen);
            bevindingen = List.copyOf(bevindingen);
        }
    }

    private Tekstblok(String bestand, Rapportbron bron, Peildatum dag, Stuk stuk) {
        this.bestand = bestand;
        this.bron = bron;
        this.dag = dag;
        this.bekend = new TreeSet<>(Getallen.in(stuk));
    }

    /** @param stuk the document it goes into: its numbers are known */
    public static Gevuld vul(String bestand, String tekst, Rapportbron bron, Peildatum dag, Stuk stuk) {
        var blok = new Tekstblok(bestand, bron, dag, stuk);
        var regels = tekst.lines().toList();
        for (int i = 0; i < regels.size(); i++) {
            blok.regel(regels.get(i).strip(), i + 1);
        }
        blok.sluit();
        boolean geweigerd = blok.bevindingen.stream().anyMatch(Bevinding::isWeigering);
        return new Gevuld(geweigerd ? List.of() : blok.delen, blok.bevindingen);
    }

    private void regel(String regel, int nummer) {
        if (regel.isEmpty()) {
            sluit();
        } else if (regel.startsWith("#")) {
            sluit();
            delen.add(new Deel.Kop(gevuld(regel.replaceFirst("^#+ *", ""), nummer)));
        } else if (regel.startsWith("- ")) {
            sluitAlinea();
            punten.add(gevuld(regel.substring(2), nummer));
        } else {
            sluitPunten();
            alinea.append(alinea.length() == 0 ? "" : " ").append(gevuld(regel, nummer));
        }
    }

    private void sluit() {
        sluitAlinea();
        sluitPunten();
    }

    private void sluitAlinea() {
        if (alinea.length() > 0) {
            delen.add(new Deel.Alinea(alinea.toString()));
            alinea.setLength(0);
        }
    }

    private void sluitPunten() {
        if (!punten.isEmpty()) {
            delen.add(new Deel.Opsomming(punten));
            punten.clear();
        }
    }

    private String gevuld(String regel, int nummer) {
        getypt(CIJFER.matcher(regel).replaceAll(" "), nummer);
        return CIJFER.matcher(regel)
                .replaceAll(gevonden -> Matcher.quoteReplacement(
                        cijfer(gevonden.group(1), Optional.ofNullable(gevonden.group(2)), nummer)));
    }

    /** Numbers that were typed by hand. */
    private void getypt(String zonderCijfers, int nummer) {
        for (String getal : Getallen.in(zonderCijfers)) {
            if (Getallen.isKlein(getal)) {
                meld(
                        nummer,
                        "GRIP-klein-getal",
                        getal,
                        "geen aantal mensen onder 10",
                        "Gaat het om mensen? Schrijf dan 'minder dan 10', of laat het weg");
            } else if (!bekend.contains(getal)) {
                meld(
                        nummer,
                        "GRIP-los-getal",
                        getal,
                        "een cijfer uit dit document",
                        "Zet het adres van het cijfer in de tekst, of kijk of het klopt");
            }
        }
    }

    private String cijfer(String adres, Optional<String> toen, int nummer) {
        var uitkomst = Cijferadres.parse(adres).map(this::vraag);
        if (uitkomst.isEmpty()) {
            weiger(nummer, adres);
            return "";
        }
        if (uitkomst.get() instanceof GeenCijfer<String> geen) {
            meld(nummer, "GRIP-geen-cijfer", adres, "een cijfer", geen.toelichting());
            return "(" + geen.toelichting() + ")";
        }
        return naast(((Cijfer<String>) uitkomst.get()).waarde(), toen, nummer);
    }

    private Uitkomst<String> vraag(Cijferadres adres) {
        try {
            return adres.waarde(bron, dag);
        } catch (Vraagfout fout) {
            return new GeenCijfer<>(Uitkomst.Reden.NIET_GEDEFINIEERD, fout.zin());
        } catch (NumberFormatException geenJaar) {
            return new GeenCijfer<>(Uitkomst.Reden.NIET_GEDEFINIEERD, "Na prognose/ hoort een jaar.");
        }
    }

    /** A figure that moved since the text was written is marked. */
    private String naast(String nu, Optional<String> toen, int nummer) {
        if (toen.isEmpty() || toen.get().strip().equals(nu)) {
            return nu;
        }
        meld(
                nummer,
                "GRIP-verouderd",
                toen.get().strip(),
                nu,
                "Lees of de zin nog klopt, en zet het nieuwe cijfer erin");
        return nu + " (eerder stond hier " + toen.get().strip() + ")";
    }

    private void meld(int regel, String code, String gevonden, String verwacht, String herstel) {
        bevinding(regel, code, Bevinding.Ernst.MELDING, gevonden, verwacht, "De lezer kan het niet navolgen", herstel);
    }

    private void weiger(int regel, String adres) {
        bevinding(
                regel,
                "GRIP-adres",
                Bevinding.Ernst.WEIGERING,
                adres,
                "inzicht/NAAM?filter=waarde of prognose/JAAR",
                "Het document is niet gemaakt",
                "Schrijf bijvoorbeeld {{inzicht/uitgaven?maand=2026-01..2026-03}}");
    }

    private void bevinding(
            int regel,
            String code,
            Bevinding.Ernst ernst,
            String gevonden,
            String verwacht,
            String gevolg,
            String herstel) {
        bevindingen.add(new Bevinding(
                new Herkomst(bestand, regel, ""), code, ernst, gevonden, verwacht, gevolg, herstel, BRON));
    }
}
