// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.grip.rapportage.vorm.Eenheid;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.rapportage.vorm.Notatie;

/** What the answer says, in a sentence that stands above it. */
record Cijferconclusie(Cijferbeeld beeld) {
    private static final Eenheid AANDEEL = Eenheid.van("verhouding", List.of(), "");
    private static final String WACHTTIJD = "wachttijd";

    String titel() {
        return new Eigenconclusie(beeld).zin().or(this::naarBeeld).orElseGet(() -> naam() + ": hier is geen cijfer");
    }

    private Optional<String> naarBeeld() {
        return switch (beeld.soort()) {
            case WATERVAL -> waterval();
            case KROMME -> kromme();
            case STROMEN -> stromen();
            case STAPELS -> maanden().grootste().or(() -> maanden().verloop());
            case LIJNEN -> maanden().verloop();
            case WARMTEKAART -> maanden().vertraging();
            case SPREIDING -> langste();
            case STAVEN, JAREN -> bovenste();
            case GEEN -> Optional.empty();
        };
    }

    private Maandconclusie maanden() {
        return new Maandconclusie(beeld);
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

    private Optional<String> waterval() {
        var onder = tabel().onder().orElseGet(() -> tabel().rijen().get(0));
        return tabel().find(onder, "begin")
                .flatMap(begin -> tabel().find(onder, "einde").map(einde -> {
                    var verschil = einde.subtract(begin);
                    return "De kosten %s%s met %s"
                            .formatted(
                                    verschil.signum() < 0 ? "daalden" : "stegen",
                                    periode(),
                                    eenheid().inZin(verschil.abs()));
                }));
    }

    private String periode() {
        var filters = beeld.antwoord().keuze().filters();
        return filters.containsKey("van") && filters.containsKey("naar")
                ? " van " + Notatie.maandVoluit(filters.get("van")) + " naar "
                        + Notatie.maandVoluit(filters.get("naar"))
                : "";
    }

    /** Why; together the causes are the difference exactly. Empty where the figure names no causes. */
    Optional<String> oorzaken() {
        return beeld.soort() == Beeldsoort.WATERVAL
                ? Optional.of(Oorzaak.zin(
                        tabel(), tabel().onder().orElseGet(() -> tabel().rijen().get(0)), eenheid()))
                : Optional.empty();
    }

    private Optional<String> kromme() {
        return beeld.kosten()
                .filter(rij -> rij.sleutel().get(0).equals("10"))
                .flatMap(rij -> rij.findWaarde().stream())
                .findFirst()
                .map(deel ->
                        "De duurste 10 procent van de mensen kost " + AANDEEL.inZin(deel) + " van het geld" + over());
    }

    /** Over a shorter time the dearest cost a smaller part: it matters what was asked. */
    private String over() {
        var filters = beeld.antwoord().keuze().filters();
        return filters.containsKey("maand") || filters.containsKey("jaar") ? "" : ", over alle jaren samen";
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
                .map(rij -> (beeld.antwoord().keuze().naam().equals(WACHTTIJD)
                                ? "Op %s wacht men het langst: bij de helft begon de hulp na %s"
                                : "%s duurt het langst: de helft is na %s gestopt")
                        .formatted(
                                rij.naam(),
                                eenheid()
                                        .inZin(tabel().find(rij, "mediaan_dagen")
                                                .orElse(BigDecimal.ZERO))));
    }

    /** The value that one expects of a figure by its name. */
    private boolean isEerste(String grootheid) {
        var kop = beeld.antwoord().delen().indicator().kop();
        return grootheid.equals(kop.grootheden().get(0)) || grootheid.equalsIgnoreCase(kop.naam());
    }

    private static String klein(String grootheid) {
        return Naamgeving.kop(grootheid).toLowerCase(Locale.ROOT);
    }

    private Optional<String> bovenste() {
        var grootheid = beeld.antwoord().grootheid();
        return tabel().rijen().stream()
                .filter(rij -> tabel().find(rij, grootheid).isPresent())
                .max(Comparator.comparing(rij -> tabel().find(rij, grootheid).orElse(BigDecimal.ZERO)))
                .map(rij -> "%s: het %s bij %s, %s"
                        .formatted(
                                Naamgeving.kop(naam()) + (isEerste(grootheid) ? "" : ", " + klein(grootheid)),
                                eenheid().isHoeveelheid() ? "meest" : "hoogst",
                                rij.naam(),
                                eenheid().inZin(tabel().find(rij, grootheid).orElse(BigDecimal.ZERO))));
    }
}
