// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.grip.rapportage.vorm.Eenheid;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.rapportage.vorm.Notatie;

/** What the answer says, in a sentence that stands above it. */
record Cijferconclusie(Cijferbeeld beeld) {
    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

    String titel() {
        var zin = switch (beeld.soort()) {
            case WATERVAL -> waterval();
            case KROMME -> kromme();
            case STROMEN -> stromen();
            case STAPELS -> grootste();
            case LIJNEN, WARMTEKAART -> verloop();
            case SPREIDING -> langste();
            case STAVEN -> bovenste();
            case GEEN -> Optional.<String>empty();
        };
        return zin.orElse(naam() + ": hier is geen cijfer");
    }

    private String naam() {
        return beeld.antwoord().delen().indicator().kop().naam();
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

    private Optional<String> grootste() {
        int k = meetmaand();
        return hoogste(k)
                .flatMap(rij -> onder(k).filter(t -> t.signum() > 0).map(totaal -> {
                    var waarde = rij.cellen().get(k).waarde().orElse(BigDecimal.ZERO);
                    return "%s in %s: %s. %s is met %s procent het grootste deel"
                            .formatted(
                                    naam(),
                                    maand(k),
                                    eenheid().inZin(totaal),
                                    rij.naam(),
                                    Notatie.rond(waarde.multiply(HONDERD)
                                            .divide(totaal, 0, java.math.RoundingMode.HALF_UP)));
                }));
    }

    private Optional<Cijfertabel.Rij> hoogste(int kolom) {
        return tabel().rijen().stream()
                .filter(rij -> rij.cellen().get(kolom).waarde().isPresent())
                .max(Comparator.comparing(
                        rij -> rij.cellen().get(kolom).waarde().orElse(BigDecimal.ZERO)));
    }

    private Optional<String> verloop() {
        int k = meetmaand();
        return onder(k).map(nu ->
                        "%s in %s: %s%s".formatted(naam(), maand(k), eenheid().inZin(nu), verschil(k, nu)))
                .or(() -> hoogste(k)
                        .flatMap(rij -> rij.cellen()
                                .get(k)
                                .waarde()
                                .map(waarde -> "%s in %s: %s is het hoogst, met %s"
                                        .formatted(
                                                naam(),
                                                maand(k),
                                                rij.naam(),
                                                eenheid().inZin(waarde)))));
    }

    private String verschil(int k, BigDecimal nu) {
        return onder(0).filter(toen -> k > 0)
                .map(toen -> {
                    var verschil = nu.subtract(toen);
                    var sinds = maand(0);
                    return verschil.signum() == 0
                            ? ", evenveel als in " + sinds
                            : ", " + eenheid().inZin(verschil.abs()) + (verschil.signum() > 0 ? " meer" : " minder")
                                    + " dan in " + sinds;
                })
                .orElse("");
    }

    private Optional<String> waterval() {
        var onder = tabel().onder().orElseGet(() -> tabel().rijen().get(0));
        return tabel().find(onder, "begin")
                .flatMap(begin -> tabel().find(onder, "einde").map(einde -> {
                    var verschil = einde.subtract(begin);
                    return "De kosten %s met %s"
                            .formatted(
                                    verschil.signum() < 0 ? "daalden" : "stegen",
                                    eenheid().inZin(verschil.abs()));
                }));
    }

    /** Why; together the causes are the difference exactly. Empty where the figure names no causes. */
    Optional<String> oorzaken() {
        return beeld.soort() == Beeldsoort.WATERVAL
                ? Optional.of(Oorzaak.zin(
                        tabel(), tabel().onder().orElseGet(() -> tabel().rijen().get(0)), eenheid()))
                : Optional.empty();
    }

    private Optional<String> kromme() {
        return beeld.antwoord().delen().rijen().stream()
                .filter(rij -> rij.sleutel().get(0).equals("10"))
                .flatMap(rij -> rij.findWaarde().stream())
                .findFirst()
                .map(deel ->
                        "De duurste 10 procent van de mensen kost " + eenheid().inZin(deel) + " van het geld");
    }

    private Optional<String> stromen() {
        var bron = beeld.antwoord().totaal().orElse(beeld.antwoord().delen());
        int k = Math.max(0, tabel().kolommen().size() - 2);
        var maand = tabel().kolommen().get(k);
        return stroom(bron, maand.sleutel(), "in")
                .flatMap(in -> stroom(bron, maand.sleutel(), "uit")
                        .map(uit -> "In %s kwamen er %s mensen bij en stopten er %s"
                                .formatted(Notatie.maandVoluit(maand.sleutel()), Notatie.rond(in), Notatie.rond(uit))));
    }

    private static Optional<BigDecimal> stroom(nl.grip.inzicht.Antwoord bron, String maand, String grootheid) {
        int plek = bron.per().indexOf("maand");
        return bron.rijen().stream()
                .filter(rij -> rij.grootheid().equals(grootheid)
                        && rij.sleutel().get(plek).equals(maand))
                .flatMap(rij -> rij.findWaarde().stream())
                .reduce(BigDecimal::add);
    }

    private Optional<String> langste() {
        return tabel().rijen().stream()
                .filter(rij -> tabel().find(rij, "mediaan_dagen").isPresent())
                .max(Comparator.comparing(
                        rij -> tabel().find(rij, "mediaan_dagen").orElse(BigDecimal.ZERO)))
                .map(rij -> "%s duurt het langst: de helft is na %s gestopt"
                        .formatted(
                                rij.naam(),
                                eenheid()
                                        .inZin(tabel().find(rij, "mediaan_dagen")
                                                .orElse(BigDecimal.ZERO))));
    }

    private Optional<String> bovenste() {
        var grootheid = beeld.antwoord().grootheid();
        return tabel().rijen().stream()
                .filter(rij -> tabel().find(rij, grootheid).isPresent())
                .max(Comparator.comparing(rij -> tabel().find(rij, grootheid).orElse(BigDecimal.ZERO)))
                .map(rij -> "%s: %s is het hoogst, met %s"
                        .formatted(
                                Naamgeving.kop(naam()),
                                rij.naam(),
                                eenheid().inZin(tabel().find(rij, grootheid).orElse(BigDecimal.ZERO))));
    }
}
