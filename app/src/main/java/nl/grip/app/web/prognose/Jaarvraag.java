// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.prognose;

import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.grip.app.web.werkbank.Werkbank;
import nl.grip.app.web.werkbank.Werkstuk;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.basis.Uitkomst.Reden;
import nl.grip.inzicht.Historie;
import nl.grip.inzicht.prognose.bewaren.Jaarprognose;
import nl.grip.inzicht.prognose.bewaren.Modelversie;
import nl.grip.inzicht.prognose.bewaren.Prognosearchief;
import nl.grip.inzicht.prognose.bewaren.Prognoseblad;
import nl.grip.inzicht.prognose.bewaren.Prognosevraag;
import nl.grip.opslag.Magazijn;
import nl.grip.sturing.aandacht.Jaarverwachting;
import nl.grip.sturing.aandacht.bewaren.Begrotingsbewaking;

/**
 * Asks one store what the year of its last peildatum will cost, as {@code grip prognose} does: for all pages alike. It is made
 * on the werkbank, one question at a time: what comes second finds the answer of the first.
 */
public final class Jaarvraag {
    private static final long ZAAD = 1;
    private static final int TREKKINGEN = 2000;
    private static final String VOORZIENING = "voorziening";

    private final Magazijn magazijn;
    private final Supplier<LocalDate> vandaag;
    private final Werkstuk<Antwoord> perDomein;
    private final Werkstuk<Antwoord> perVoorziening;
    private final Werkstuk<List<Jaarverwachting>> naastBegroting;
    private final Werkbank werkbank;
    private SoftReference<Beurt> laatste = new SoftReference<>(null);
    private Optional<String> versie = Optional.empty();

    public Jaarvraag(Magazijn magazijn, Supplier<LocalDate> vandaag, Werkbank werkbank) {
        this.magazijn = magazijn;
        this.vandaag = vandaag;
        this.werkbank = werkbank;
        perDomein = werkbank.leg(() -> stel(beurt -> beurt.per("domein")));
        perVoorziening = werkbank.leg(() -> stel(beurt -> beurt.per(VOORZIENING)));
        naastBegroting = werkbank.leg(() -> stel(this::bewaak));
    }

    /** While it is being made. */
    static <T> Uitkomst<T> wordtGemaakt() {
        return new GeenCijfer<>(Reden.GEEN_BRON, "Zij wordt nu gemaakt.");
    }

    /** What was asked, and what came of it. */
    public record Antwoord(Prognosevraag vraag, Uitkomst<Prognoseblad> uitkomst) {}

    /** The forecast and what was kept, of one state of the facts. */
    public record Beurt(String feiten, Prognosearchief archief, Jaarprognose prognose) {
        Antwoord per(String kolom) {
            var vraag = vraag(dag(), kolom);
            return new Antwoord(vraag, prognose.voorspel(vraag));
        }

        static Prognosevraag vraag(LocalDate dag, String kolom) {
            return Prognosevraag.van(dag.getYear(), dag, List.of(kolom), ZAAD, TREKKINGEN);
        }

        public LocalDate dag() {
            return prognose.peildatum(Optional.empty());
        }
    }

    public Antwoord perDomein() {
        return perDomein.find().orElseGet(this::nogNiet);
    }

    /** Of the year of a question; a forecast of another year is no answer to it. */
    public Uitkomst<Prognoseblad> perVoorziening(Prognosevraag vraag) {
        return perVoorziening
                .find()
                .filter(antwoord -> antwoord.vraag().jaar() == vraag.jaar())
                .map(Antwoord::uitkomst)
                .orElseGet(Jaarvraag::wordtGemaakt);
    }

    /** For a document, that is made once and taken along: waits until it is there. Any question, of any day. */
    public Uitkomst<Prognoseblad> wachtOp(Prognosevraag vraag) {
        return vraag.equals(nogNiet().vraag()) ? perVoorziening.geef().uitkomst() : voorspel(vraag);
    }

    /** Any question, of any day; kept for who asks it again. */
    public Uitkomst<Prognoseblad> voorspel(Prognosevraag vraag) {
        return stel(beurt -> beurt.prognose().voorspel(vraag));
    }

    /** Whether there is a forecast of this year. */
    public boolean isEr() {
        return perVoorziening.find().isPresent();
    }

    /** Whether the forecast is that of the facts as they are; asking does not make it. */
    public boolean isVers() {
        return perVoorziening.isVers();
    }

    /** The year beside its budget; nothing while it is being made. */
    public List<Jaarverwachting> naastBegroting() {
        return naastBegroting.find().orElse(List.of());
    }

    private List<Jaarverwachting> bewaak(Beurt beurt) {
        return new Begrotingsbewaking(magazijn.vragen(), beurt.prognose(), beurt.archief()).op(beurt.dag());
    }

    Antwoord nogNiet() {
        var dag = dag(magazijn, vandaag.get());
        return new Antwoord(Beurt.vraag(dag, VOORZIENING), wordtGemaakt());
    }

    /** The last day on which something came in. */
    static LocalDate dag(Magazijn magazijn, LocalDate vandaag) {
        return Historie.van(magazijn.vragen())
                .peildatum(Optional.empty(), vandaag)
                .datum();
    }

    /** As long as the facts are the same, what was read and calculated for one question serves the next. */
    public synchronized <T> T stel(Function<Beurt, T> vraag) {
        var nu = werkbank.feiten();
        var gelezen = Optional.ofNullable(laatste.get())
                .filter(beurt -> beurt.feiten().equals(nu))
                .orElseGet(() -> beurt(nu));
        laatste = new SoftReference<>(gelezen);
        return vraag.apply(gelezen);
    }

    private Beurt beurt(String feiten) {
        var archief = new Prognosearchief(magazijn.archief(), magazijn.vragen(), versie());
        return new Beurt(feiten, archief, new Jaarprognose(magazijn.vragen(), archief, vandaag.get()));
    }

    /** All that is read takes much room: when the last question was asked it goes. */
    synchronized boolean ruimOp() {
        laatste.clear();
        return true;
    }

    /** The program does not change while it runs. */
    private String versie() {
        if (versie.isEmpty()) {
            versie = Optional.of(Modelversie.bepaal());
        }
        return versie.get();
    }
}
