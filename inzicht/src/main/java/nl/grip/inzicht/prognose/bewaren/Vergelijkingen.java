// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.bewaren;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.inzicht.prognose.Jaarraming;
import nl.grip.inzicht.prognose.Onderdeel;
import nl.grip.inzicht.prognose.Prognosetabel;
import nl.grip.inzicht.prognose.Prognosetabel.Rij;
import nl.grip.inzicht.prognose.feiten.Feiten;
import nl.grip.inzicht.prognose.raming.Ramingvraag;
import nl.grip.inzicht.prognose.vergelijking.Prijsstand;
import nl.grip.inzicht.prognose.vergelijking.Stand;
import nl.grip.inzicht.prognose.vergelijking.Vergelijking;
import nl.grip.inzicht.prognose.vergelijking.Vergelijking.Regel;

/** Lays the forecast of a day beside what was said on an earlier day; both come from the archive. */
public final class Vergelijkingen {
    private static final String SOORT = "vergelijking";
    private static final List<String> PER = List.of("voorziening");

    private final Jaarprognose prognose;
    private final Prognosearchief archief;

    public Vergelijkingen(Jaarprognose prognose, Prognosearchief archief) {
        this.prognose = prognose;
        this.archief = archief;
    }

    /** The last day before that of the question on which its year was forecast; empty when it never was. */
    public Optional<LocalDate> vorigeDag(Prognosevraag vraag) {
        return archief.vorigeDag(vraag.met(PER));
    }

    /**
     * The parts of the difference. What was not forecast on the earlier day is forecast now, with what was known then.
     *
     * @param toen the earlier day
     */
    public Uitkomst<Vergelijking> vergelijk(Prognosevraag gevraagd, LocalDate toen) {
        var vraag = gevraagd.met(PER);
        var nu = prognose.voorspel(vraag);
        var herhaald = prognose.voorspel(vraag.op(toen));
        if (nu instanceof GeenCijfer<Prognoseblad> geen) {
            return new GeenCijfer<>(geen.reden(), geen.toelichting());
        }
        if (herhaald instanceof GeenCijfer<Prognoseblad> geen) {
            return new GeenCijfer<>(geen.reden(), "Op " + toen + " was er geen prognose. " + geen.toelichting());
        }
        var gezegd = archief.eerste(vraag.op(toen)).orElseThrow();
        var kenmerken = new TreeMap<>(vraag.kenmerken());
        kenmerken.put("vergeleken_met", toen.toString());
        return new Cijfer<>(archief.find(SOORT, vraag.peildatum(), kenmerken)
                .map(Vergelijkingen::lees)
                .orElseGet(() -> bewaar(vraag, kenmerken, bereken(vraag, toen, stand(nu), stand(herhaald), gezegd))));
    }

    private Vergelijking bereken(
            Prognosevraag vraag, LocalDate toen, Stand nu, Stand herhaald, Prognosearchief.Eerder gezegd) {
        Feiten bekendNu = prognose.feiten().op(vraag.peildatum());
        var oudePrijzen = Prijsstand.van(bekendNu, prognose.feiten().op(toen), toen);
        var raming = Jaarraming.van(
                oudePrijzen, vraag.peildatum(), Ramingvraag.sinds(toen, vraag.jaar(), vraag.indexatie()));
        return Vergelijking.van(
                stand(Prognoseblad.lees(gezegd.inhoud())),
                herhaald,
                raming instanceof Cijfer<Jaarraming> cijfer ? Stand.van(cijfer.waarde()) : nu,
                nu,
                gezegd.zelfdeProgramma());
    }

    private static Stand stand(Uitkomst<Prognoseblad> uitkomst) {
        return stand(((Cijfer<Prognoseblad>) uitkomst).waarde());
    }

    private static Stand stand(Prognoseblad blad) {
        return new Stand(centen(blad, Prognosetabel.TOTAAL), centen(blad, Onderdeel.NIEUWE_INSTROOM.code()));
    }

    private static Map<String, Long> centen(Prognoseblad blad, String onderdeel) {
        var uit = new TreeMap<String, Long>();
        blad.rijen().stream()
                .filter(rij ->
                        rij.onderdeel().equals(onderdeel) && !voorziening(rij).equals(Prognosetabel.TOTAAL))
                .forEach(rij -> uit.put(voorziening(rij), rij.verwacht().centen()));
        return uit;
    }

    private static String voorziening(Rij rij) {
        return rij.sleutel().get(0);
    }

    private Vergelijking bewaar(Prognosevraag vraag, Map<String, String> kenmerken, Vergelijking vergelijking) {
        var rijen = vergelijking.regels().stream()
                .map(r -> List.of(
                        r.voorziening(), r.oorzaak(), String.valueOf(r.bedrag().centen())))
                .toList();
        return lees(archief.bewaar(SOORT, vraag.peildatum(), kenmerken, Rijen.bytes(rijen)));
    }

    private static Vergelijking lees(byte[] bytes) {
        return new Vergelijking(Rijen.lees(bytes).stream()
                .map(v -> new Regel(v.get(0), v.get(1), new Bedrag(Long.parseLong(v.get(2)))))
                .toList());
    }
}
