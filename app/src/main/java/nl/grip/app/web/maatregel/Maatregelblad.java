// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.maatregel;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.grip.app.web.maatregel.Maatregelenbron.Stuk;
import nl.grip.app.web.vorm.Adres;
import nl.grip.app.web.vorm.Lijst;
import nl.grip.app.web.vorm.Lijst.Kop;
import nl.grip.opslag.archief.Versie;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.maatregel.Breakeventoets;
import nl.grip.sturing.maatregel.Kenmerken;
import nl.grip.sturing.maatregel.Kenmerken.Randvoorwaarde;
import nl.grip.sturing.maatregel.Maatregel;
import nl.grip.sturing.maatregel.Plan;
import nl.grip.sturing.maatregel.Planregel;

/**
 * Everything of one measure.
 *
 * @param wijzigen where it can be changed, and {@code besluiten} where it can be decided on; empty for who may not
 */
public record Maatregelblad(
        String titel,
        List<String> toelichting,
        List<Kenmerk> kenmerken,
        Optional<Bewijsblad> bewijs,
        List<Lijst> lijsten,
        Optional<String> wijzigen,
        Optional<String> besluiten) {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    public Maatregelblad {
        toelichting = List.copyOf(toelichting);
        kenmerken = List.copyOf(kenmerken);
        lijsten = List.copyOf(lijsten);
    }

    public record Kenmerk(String naam, String waarde) {}

    static Maatregelblad van(Stuk stuk, boolean magWijzigen, boolean magBesluiten, boolean kleinGetal) {
        var maatregel = stuk.maatregel();
        boolean kan = stuk.isLaatste() && stuk.laatste() > 0;
        return new Maatregelblad(
                titel(maatregel),
                toelichting(stuk),
                kenmerken(maatregel),
                stuk.koers().map(koers -> Bewijsblad.van(koers, kleinGetal)),
                lijsten(stuk),
                adres("/maatregelen/formulier", maatregel.id(), kan && magWijzigen),
                adres("/maatregelen/besluit", maatregel.id(), kan && magBesluiten));
    }

    /** With what it brings according to the plan, all years together. */
    private static String titel(Maatregel maatregel) {
        return Plan.reken(List.of(maatregel)).stream()
                .filter(regel ->
                        regel.maatregel().equals(maatregel.id()) && regel.jaar().equals(Planregel.TOTAAL))
                .findFirst()
                .flatMap(Maatregelenblad::netto)
                .map(netto -> maatregel.naam()
                        + (netto.centen() > 0
                                ? " kost " + Notatie.inWoorden(netto) + " meer dan hij oplevert"
                                : " levert naar verwachting " + Notatie.inWoorden(netto.tegengesteld()) + " op"))
                .orElseGet(() -> maatregel.naam() + ": wat hij oplevert is nog niet bekend");
    }

    private static Optional<String> adres(String pagina, String id, boolean mag) {
        return mag ? Optional.of(new Adres(pagina).met("id", id).toString()) : Optional.empty();
    }

    private static List<String> toelichting(Stuk stuk) {
        List<String> zinnen = new ArrayList<>();
        if (!stuk.isLaatste()) {
            zinnen.add("U kijkt naar een eerdere versie. Zij geldt niet meer.");
        }
        zinnen.add(stuk.maatregel().kenmerken().omschrijving());
        breakeven(stuk.maatregel()).ifPresent(zinnen::add);
        var onvervuld = onvervuld(stuk.maatregel());
        if (!onvervuld.isEmpty()) {
            zinnen.add("Nog niet aan alle voorwaarden is voldaan: " + String.join(", ", onvervuld)
                    + ". Zolang dat zo is, leggen wij de meting naast de laagste opbrengst van het plan.");
        }
        return zinnen.stream().filter(zin -> !zin.isBlank()).toList();
    }

    /** What it must save to pay for itself, beside what the plan takes to be plausible. */
    private static Optional<String> breakeven(Maatregel maatregel) {
        return maatregel.jaren().stream()
                .reduce((een, ander) -> ander)
                .flatMap(jaar -> Breakeventoets.van(maatregel, jaar))
                .map(toets ->
                        ("Om zichzelf terug te verdienen moet hij in %s %s procent besparen van wat zijn doelgroep kost. "
                                        + "Het plan gaat uit van %s procent, en ten minste %s.")
                                .formatted(
                                        toets.jaar(),
                                        Notatie.eenDecimaal(toets.nodigPct()),
                                        Notatie.eenDecimaal(toets.ramingPct()),
                                        Notatie.eenDecimaal(toets.minstPct())));
    }

    private static List<String> onvervuld(Maatregel maatregel) {
        return maatregel.kenmerken().randvoorwaarden().stream()
                .filter(voorwaarde -> !voorwaarde.vervuld())
                .map(Randvoorwaarde::naam)
                .toList();
    }

    private static List<Kenmerk> kenmerken(Maatregel m) {
        Kenmerken k = m.kenmerken();
        List<Kenmerk> alle = new ArrayList<>(List.of(
                new Kenmerk("Nummer", m.id()),
                new Kenmerk("Wet", k.domein()),
                new Kenmerk("Doel", k.doel()),
                new Kenmerk("Staat", k.staat()),
                new Kenmerk("Speerpunt", k.speerpunt()),
                new Kenmerk("Nee, tenzij", k.uitzonderingsgrond()),
                new Kenmerk("Eigenaar", k.eigenaar()),
                new Kenmerk("Risico", k.risico()),
                new Kenmerk("Reden", k.reden())));
        k.randvoorwaarden()
                .forEach(r ->
                        alle.add(new Kenmerk("Voorwaarde", r.naam() + (r.vervuld() ? " (voldaan)" : " (nog niet)"))));
        k.maatschappelijkeEffecten()
                .forEach(e -> alle.add(new Kenmerk(e.gewenst() ? "Gewenst gevolg" : "Ongewenst gevolg", e.tekst())));
        m.uitvoering()
                .acties()
                .forEach(a -> alle.add(new Kenmerk("Actie", a.naam() + (a.gedaan() ? " (gedaan)" : " (nog te doen)"))));
        return alle.stream().filter(kenmerk -> !kenmerk.waarde().isBlank()).toList();
    }

    private static List<Lijst> lijsten(Stuk stuk) {
        List<Lijst> lijsten = new ArrayList<>();
        var maatregel = stuk.maatregel();
        var regels = Planlijsten.regels(Plan.reken(List.of(maatregel)), maatregel.id());
        if (!regels.isEmpty()) {
            lijsten.add(
                    new Lijst("jaren-titel", "Wat hij volgens het plan oplevert, in euro", Planlijsten.KOPPEN, regels));
        }
        if (!maatregel.uitvoering().besluiten().isEmpty()) {
            lijsten.add(besluiten(maatregel));
        }
        if (!stuk.versies().isEmpty()) {
            lijsten.add(versies(stuk));
        }
        return lijsten;
    }

    private static Lijst besluiten(Maatregel maatregel) {
        return new Lijst(
                "besluiten-titel",
                "Wat erover is besloten",
                List.of(Kop.tekst("Datum"), Kop.tekst("Besluit"), Kop.tekst("Door"), Kop.tekst("Grond")),
                maatregel.uitvoering().besluiten().stream()
                        .map(b -> Lijst.Rij.van(
                                Planlijsten.streep(b.datum()), b.besluit(), Planlijsten.streep(b.door()), b.grond()))
                        .toList());
    }

    private static Lijst versies(Stuk stuk) {
        return new Lijst(
                "versies-titel",
                "Wie dit wanneer en waarom wijzigde",
                List.of(Kop.tekst("Versie"), Kop.tekst("Wie"), Kop.tekst("Wanneer"), Kop.tekst("Waarom")),
                stuk.versies().stream().map(Maatregelblad::versie).toList());
    }

    private static Lijst.Rij versie(Versie versie) {
        return new Lijst.Rij(
                "Versie " + versie.nummer(),
                Optional.of(new Adres("/maatregelen/maatregel")
                        .met("id", versie.id())
                        .met("versie", String.valueOf(versie.nummer()))
                        .toString()),
                List.of(
                        versie.wie(),
                        Notatie.datum(versie.wanneer().atZone(AMSTERDAM).toLocalDate()),
                        versie.waarom()));
    }
}
