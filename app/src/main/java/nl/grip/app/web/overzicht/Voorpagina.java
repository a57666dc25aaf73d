// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.overzicht;

import java.util.List;
import java.util.Optional;
import nl.grip.app.web.aandacht.Aandachtblad;
import nl.grip.app.web.aandacht.Aandachtbron;
import nl.grip.app.web.maatregel.Maatregelenbron;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.sturing.maatregel.Maatregel;

/**
 * The start page of a role: what the year will cost and why, what is done about it, what asks attention, and what was billed
 * so far.
 *
 * @param titel the conclusion: for who decides what the year will cost, for who looks into figures what it has cost
 * @param maatregelen empty for who may not see them
 * @param aandacht what is open and is theirs to look at; empty for who has no such list
 */
public record Voorpagina(
        String titel,
        List<Kaart> jaren,
        Optional<Plannen> maatregelen,
        Optional<Aandacht> aandacht,
        Overzicht overzicht) {
    private static final String VELD = "jaarbeeld";
    private static final int HOOGSTENS = 6;

    public Voorpagina {
        jaren = List.copyOf(jaren);
    }

    /**
     * A wet: the expected cost in sentences, and why it changed.
     *
     * @param titel the same in one sentence, for above a page
     */
    public record Kaart(String kop, String titel, List<String> zinnen, Optional<String> oorzaken) {
        public Kaart {
            zinnen = List.copyOf(zinnen);
        }
    }

    /** @param meer how many are not named here */
    public record Plannen(List<Plan> lijst, int meer, boolean voorbeeld) {
        public Plannen {
            lijst = List.copyOf(lijst);
        }
    }

    /** @param wet empty when it is about both */
    public record Plan(String naam, String wet, String staat) {}

    /** @param bekend false while the facts are still being looked through */
    public record Aandacht(boolean bekend, int open, List<String> eerste) {
        public Aandacht {
            eerste = List.copyOf(eerste);
        }
    }

    static Voorpagina van(
            Overzicht overzicht, Jaarbron jaren, Maatregelenbron maatregelen, Aandachtbron aandacht, Bezoek bezoek) {
        var kaarten = bezoek.tabel().mag(bezoek.rol(), "/", VELD)
                ? jaren.lees().stream().map(Voorpagina::kaart).toList()
                : List.<Kaart>of();
        return new Voorpagina(
                titel(overzicht, kaarten, bezoek),
                kaarten,
                bezoek.mag("/maatregelen") ? Optional.of(plannen(maatregelen.lees())) : Optional.empty(),
                bezoek.mag("/aandacht") ? Optional.of(aandacht(aandacht, bezoek)) : Optional.empty(),
                overzicht);
    }

    /** Jeugd stands last in the list of wetten, and is the larger part of the cost. */
    private static String titel(Overzicht overzicht, List<Kaart> kaarten, Bezoek bezoek) {
        return bezoek.magVrijKiezen() || kaarten.isEmpty()
                ? overzicht.titel()
                : kaarten.get(kaarten.size() - 1).titel();
    }

    private static Kaart kaart(Jaarbron.Jaar jaar) {
        return new Kaart(
                Jaarzin.kop(jaar.domein()) + " in " + jaar.jaar(),
                Jaarzin.titel(jaar),
                Jaarzin.verwachting(jaar),
                Jaarzin.oorzaken(jaar));
    }

    private static Plannen plannen(Maatregelenbron.Register register) {
        var alle = register.maatregelen().stream().map(Voorpagina::plan).toList();
        return new Plannen(
                alle.subList(0, Math.min(HOOGSTENS, alle.size())),
                Math.max(0, alle.size() - HOOGSTENS),
                register.voorbeeld());
    }

    private static Plan plan(Maatregel maatregel) {
        return new Plan(
                maatregel.naam(),
                maatregel.kenmerken().domein(),
                maatregel.kenmerken().staat());
    }

    private static Aandacht aandacht(Aandachtbron bron, Bezoek bezoek) {
        return Aandachtblad.open(bron, bezoek)
                .map(open -> new Aandacht(
                        true, open.size(), open.stream().limit(HOOGSTENS).toList()))
                .orElseGet(() -> new Aandacht(false, 0, List.of()));
    }
}
