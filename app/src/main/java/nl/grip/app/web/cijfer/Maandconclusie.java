// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.grip.rapportage.vorm.Eenheid;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.rapportage.vorm.Notatie;

/** What a figure by month says, of the last month of which nearly all is known. */
record Maandconclusie(Cijferbeeld beeld) {
    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);
    private static final BigDecimal HALVE_TIENDE = new BigDecimal("0.05");

    /** Where a figure gives a value of its own name and others, the others are called by their own. */
    private String naam() {
        var kop = beeld.antwoord().delen().indicator().kop();
        var grootheid = beeld.antwoord().grootheid();
        boolean ander = kop.grootheden().contains(kop.naam().toLowerCase(Locale.ROOT))
                && !kop.naam().equalsIgnoreCase(grootheid);
        return ander ? Naamgeving.kop(grootheid) : kop.naam();
    }

    private Cijfertabel tabel() {
        return beeld.tabel();
    }

    private Eenheid eenheid() {
        return beeld.eenheid();
    }

    /** The last whole month of which the bills are in and something is shown; the last one when there is none. */
    private int meetmaand() {
        var kolommen = tabel().kolommen();
        return IntStream.range(0, kolommen.size())
                .filter(k -> !kolommen.get(k).onvolledig()
                        && (onder(k).isPresent() || hoogste(k).isPresent()))
                .max()
                .orElse(kolommen.size() - 1);
    }

    private String maand(int kolom) {
        return Notatie.maandVoluit(tabel().kolommen().get(kolom).sleutel());
    }

    private Optional<BigDecimal> onder(int kolom) {
        return tabel().onder()
                .or(() -> tabel().rijen().size() == 1
                        ? Optional.of(tabel().rijen().get(0))
                        : Optional.empty())
                .flatMap(rij -> rij.cellen().get(kolom).waarde());
    }

    /** Which part is the largest. */
    Optional<String> grootste() {
        int k = meetmaand();
        return hoogste(k)
                .filter(rij -> tabel().rijen().size() > 1)
                .flatMap(rij -> onder(k).filter(t -> t.signum() > 0).map(totaal -> {
                    var waarde = rij.cellen().get(k).waarde().orElse(BigDecimal.ZERO);
                    return "%s in %s: %s%s is met %s procent het grootste deel"
                            .formatted(
                                    naam(),
                                    maand(k),
                                    isHetGeheel(totaal) ? "" : eenheid().inZin(totaal) + ". ",
                                    isHetGeheel(totaal) ? rij.naam() : beginZin(rij.naam()),
                                    Notatie.rond(waarde.multiply(HONDERD).divide(totaal, 0, RoundingMode.HALF_UP)));
                }));
    }

    private static String beginZin(String naam) {
        return Character.toUpperCase(naam.charAt(0)) + naam.substring(1);
    }

    /** That shares are together 100 procent tells nothing. */
    private boolean isHetGeheel(BigDecimal totaal) {
        return eenheid().soort() == Eenheid.Soort.DEEL && totaal.compareTo(BigDecimal.ONE) == 0;
    }

    /** After how many months most of the bills came. */
    Optional<String> vertraging() {
        int k = meetmaand();
        return hoogste(k)
                .flatMap(rij -> rij.cellen()
                        .get(k)
                        .waarde()
                        .map(waarde -> "Van de rekeningen over %s kwam het meeste %s: %s"
                                .formatted(maand(k), na(rij.naam()), eenheid().inZin(waarde))));
    }

    private static String na(String maanden) {
        return switch (maanden) {
            case "0" -> "nog in dezelfde maand";
            case "1" -> "na 1 maand";
            default -> "na " + maanden + " maanden";
        };
    }

    private Optional<Cijfertabel.Rij> hoogste(int kolom) {
        return tabel().rijen().stream()
                .filter(rij -> rij.cellen().get(kolom).waarde().isPresent())
                .max(Comparator.comparing(
                        rij -> rij.cellen().get(kolom).waarde().orElse(BigDecimal.ZERO)));
    }

    /** How much it is, and how much more or less than at first. */
    Optional<String> verloop() {
        int k = meetmaand();
        return onder(k).map(nu ->
                        "%s in %s: %s%s".formatted(naam(), maand(k), eenheid().inZin(nu), verschil(k, nu)))
                .or(() -> hoogste(k)
                        .flatMap(rij -> rij.cellen()
                                .get(k)
                                .waarde()
                                .map(waarde -> "%s in %s: het %s bij %s, %s"
                                        .formatted(
                                                naam(),
                                                maand(k),
                                                eenheid().isHoeveelheid() ? "meest" : "hoogst",
                                                rij.naam(),
                                                eenheid().inZin(waarde)))));
    }

    /** Less than what a percentage is rounded to. */
    private boolean isNietTeZien(BigDecimal verschil) {
        return verschil.signum() == 0
                || eenheid().soort() == Eenheid.Soort.DEEL
                        && verschil.abs().multiply(HONDERD).compareTo(HALVE_TIENDE) < 0;
    }

    private String verschil(int k, BigDecimal nu) {
        return onder(0).filter(toen -> k > 0)
                .map(toen -> {
                    var verschil = nu.subtract(toen);
                    var sinds = maand(0);
                    return isNietTeZien(verschil)
                            ? ", evenveel als in " + sinds
                            : ", " + eenheid().verschilInZin(verschil.abs())
                                    + (verschil.signum() > 0 ? " meer" : " minder") + " dan in " + sinds;
                })
                .orElse("");
    }
}
