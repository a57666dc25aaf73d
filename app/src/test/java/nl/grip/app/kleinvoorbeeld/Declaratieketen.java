// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.kleinvoorbeeld;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Domein;
import nl.grip.voorbeeld.Verzonnen;
import nl.grip.voorbeeld.berichten.Antwoordbericht;
import nl.grip.voorbeeld.berichten.Antwoordbericht.Afwijzing;
import nl.grip.voorbeeld.berichten.Berichtkop;
import nl.grip.voorbeeld.berichten.Declaratiebericht;
import nl.grip.voorbeeld.berichten.Prestatie;

/**
 * What one provider declares in one domain, month after month, and what the municipality answers: lines that come one or
 * two months late, rejected lines that come again under a new reference, paid lines that are credited and replaced.
 */
final class Declaratieketen {
    private static final String[] AFWIJSCODES = {"9321", "0611", "9341", "9307"};
    private static final int MAANDEN_TOT_CREDIT = 3;
    private static final String DECLARATIENUMMER_NIET_UNIEK = "9333";

    private final int rang;
    private final Domein domein;
    private final NavigableMap<YearMonth, List<Prestatie>> klaarVoor = new TreeMap<>();
    private final Set<String> herhaald = new HashSet<>();
    private final List<Ronde> ronden = new ArrayList<>();
    private int laatsteReferentie;

    /** One declaration with its answer; the answer to the last may still be on its way. */
    record Ronde(Declaratiebericht declaratie, Optional<Antwoordbericht> antwoord) {
        /** The lines that count: asked and not rejected. */
        List<Prestatie> toegekend() {
            if (antwoord.map(Antwoordbericht::isGeheelAfgewezen).orElse(false)) {
                return List.of();
            }
            Set<Prestatie> afgewezen = new HashSet<>();
            antwoord.ifPresent(a -> a.afwijzingen().forEach(afwijzing -> afgewezen.add(afwijzing.prestatie())));
            return declaratie.prestaties().stream()
                    .filter(p -> !afgewezen.contains(p))
                    .toList();
        }
    }

    private Declaratieketen(int rang, Domein domein) {
        this.rang = rang;
        this.domein = domein;
    }

    /** Every round of this provider for care up to and including the last month. */
    static List<Ronde> ronden(List<Traject> trajecten, int rang, Domein domein, YearMonth laatste) {
        Declaratieketen keten = new Declaratieketen(rang, domein);
        trajecten.stream()
                .filter(t -> t.product().rang() == rang && t.product().domein() == domein)
                .forEach(t -> t.maanden(laatste).forEach(maand -> keten.lever(t, maand)));
        while (!keten.klaarVoor.isEmpty() && !keten.klaarVoor.firstKey().isAfter(laatste)) {
            Map.Entry<YearMonth, List<Prestatie>> maand = keten.klaarVoor.pollFirstEntry();
            keten.declareer(maand.getKey(), maand.getValue(), laatste);
        }
        return keten.ronden;
    }

    /** Most lines are declared in the month itself, one in ten a month later, one in thirty two months later. */
    private void lever(Traject traject, YearMonth maand) {
        Prestatie prestatie = traject.prestatie(maand, nieuweReferentie());
        int worp = laatsteReferentie * 7 % 30;
        zetKlaar(maand.plusMonths(worp == 0 ? 2 : worp < 4 ? 1 : 0), prestatie);
    }

    private void zetKlaar(YearMonth maand, Prestatie prestatie) {
        klaarVoor.computeIfAbsent(maand, m -> new ArrayList<>()).add(prestatie);
    }

    private void declareer(YearMonth maand, List<Prestatie> regels, YearMonth laatste) {
        Declaratiebericht declaratie = declaratie(maand, regels, "");
        if (rang == 2 && maand.equals(YearMonth.of(2025, 5))) {
            wijsGeheelAf(declaratie);
            declaratie = declaratie(maand, regels.stream().map(this::opnieuw).toList(), "B");
        }
        boolean beantwoord = rang != 3 || maand.isBefore(laatste);
        List<Afwijzing> afwijzingen = beantwoord ? afwijzingen(declaratie) : List.of();
        ronden.add(
                new Ronde(declaratie, beantwoord ? Optional.of(antwoord(declaratie, afwijzingen)) : Optional.empty()));
        afwijzingen.forEach(a -> zetKlaar(maand.plusMonths(1), opnieuw(a.prestatie())));
        crediteer(maand);
    }

    private void wijsGeheelAf(Declaratiebericht declaratie) {
        Berichtkop kop = antwoordkop(declaratie);
        ronden.add(new Ronde(
                declaratie,
                Optional.of(Antwoordbericht.geheelAfgewezen(kop, declaratie, DECLARATIENUMMER_NIET_UNIEK))));
    }

    private List<Afwijzing> afwijzingen(Declaratiebericht declaratie) {
        return declaratie.prestaties().stream()
                .filter(p -> isEersteKeer(p) && volgnummer(p) % 23 == 7)
                .map(p -> new Afwijzing(p, AFWIJSCODES[volgnummer(p) % AFWIJSCODES.length]))
                .toList();
    }

    /** A paid line is found to be too high: credited whole, and declared again for a tenth less (IV086). */
    private void crediteer(YearMonth maand) {
        Ronde ronde = ronden.get(ronden.size() - 1);
        for (Prestatie regel : ronde.toegekend()) {
            if (isEersteKeer(regel) && volgnummer(regel) % 29 == 5) {
                YearMonth later = maand.plusMonths(MAANDEN_TOT_CREDIT);
                zetKlaar(later, merk(regel.gecrediteerd(nieuweReferentie())));
                zetKlaar(later, verlaagd(regel));
            }
        }
    }

    private Prestatie verlaagd(Prestatie regel) {
        Prestatie nieuw = opnieuw(regel);
        long volume = nieuw.volume() * 9 / 10;
        Bedrag bedrag = new Bedrag(volume * nieuw.tarief().orElse(1));
        return new Prestatie(
                nieuw.bsn(),
                nieuw.referentie(),
                nieuw.vorigeReferentie(),
                nieuw.toewijzingNummer(),
                nieuw.categorie(),
                nieuw.code(),
                nieuw.periode(),
                volume,
                nieuw.eenheid(),
                nieuw.tarief(),
                bedrag);
    }

    private Prestatie opnieuw(Prestatie regel) {
        return merk(regel.opnieuwIngediend(nieuweReferentie()));
    }

    private Prestatie merk(Prestatie regel) {
        herhaald.add(regel.referentie());
        return regel;
    }

    private boolean isEersteKeer(Prestatie regel) {
        return !herhaald.contains(regel.referentie());
    }

    private String nieuweReferentie() {
        return String.format(Locale.ROOT, "R%d%06d", rang, ++laatsteReferentie);
    }

    private static int volgnummer(Prestatie regel) {
        return Integer.parseInt(regel.referentie().substring(2));
    }

    private Declaratiebericht declaratie(YearMonth maand, List<Prestatie> regels, String toevoeging) {
        String nummer = "D" + rang + maand.toString().replace("-", "") + toevoeging;
        LocalDate dagtekening = maand.plusMonths(1).atDay(toevoeging.isEmpty() ? 4 + rang : 24);
        Berichtkop kop = new Berichtkop(domein, Verzonnen.agb(rang), Verzonnen.GEMEENTE, nummer, dagtekening);
        return new Declaratiebericht(kop, nummer, maand, regels);
    }

    private Antwoordbericht antwoord(Declaratiebericht declaratie, List<Afwijzing> afwijzingen) {
        return Antwoordbericht.of(antwoordkop(declaratie), declaratie, afwijzingen);
    }

    private Berichtkop antwoordkop(Declaratiebericht declaratie) {
        Berichtkop vraag = declaratie.kop();
        String nummer = "A" + vraag.identificatie().substring(1);
        return new Berichtkop(
                domein,
                vraag.ontvanger(),
                vraag.afzender(),
                nummer,
                vraag.dagtekening().plusDays(9));
    }
}
