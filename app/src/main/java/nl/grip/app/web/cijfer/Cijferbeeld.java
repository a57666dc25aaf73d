// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.grip.inzicht.Antwoord;
import nl.grip.rapportage.beeld.Beeld;
import nl.grip.rapportage.beeld.Kromme;
import nl.grip.rapportage.beeld.Lijnen;
import nl.grip.rapportage.beeld.Raster;
import nl.grip.rapportage.beeld.Spreiding;
import nl.grip.rapportage.beeld.Stapels;
import nl.grip.rapportage.beeld.Staven;
import nl.grip.rapportage.beeld.Stromen;
import nl.grip.rapportage.beeld.Warmtekaart;
import nl.grip.rapportage.beeld.Waterval;
import nl.grip.rapportage.vorm.Eenheid;
import nl.grip.rapportage.vorm.Naamgeving;

/** Chooses the picture by the korrel and the values of a figure. */
record Cijferbeeld(Cijferantwoord antwoord, Cijfertabel tabel, Beeldsoort soort) {
    static Cijferbeeld van(Cijferantwoord antwoord, Cijfertabel tabel) {
        return new Cijferbeeld(antwoord, tabel, Beeldsoort.van(antwoord, tabel));
    }

    Eenheid eenheid() {
        return eenheid(antwoord);
    }

    static Eenheid eenheid(Cijferantwoord antwoord) {
        var kop = antwoord.delen().indicator().kop();
        return Eenheid.van(kop.eenheid(), kop.grootheden(), antwoord.grootheid());
    }

    Optional<Beeld> beeld() {
        return switch (soort) {
            case GEEN -> Optional.empty();
            case WATERVAL -> Optional.of(waterval());
            case KROMME -> Optional.of(kromme());
            case WARMTEKAART ->
                Optional.of(new Warmtekaart(gekanteld(), eenheid())
                        .beeld("Bedrag naar maand van de hulp en aantal maanden tot de rekening"));
            case STROMEN -> Optional.of(stromen());
            case SPREIDING -> Optional.of(spreiding());
            case STAPELS -> Optional.of(new Stapels(raster(), eenheid()).beeld(titel()));
            case JAREN -> Optional.of(new Stapels(new Jaren(this).raster(), eenheid()).beeld(titel()));
            case LIJNEN -> Optional.of(new Lijnen(metTotaal(), eenheid()).beeld(titel()));
            case STAVEN -> Optional.of(staven());
        };
    }

    private String titel() {
        var grootheid = Naamgeving.kop(antwoord.grootheid());
        var eenheid = eenheid();
        return eenheid.naam().equalsIgnoreCase(grootheid) ? grootheid : grootheid + ", in " + eenheid.naam();
    }

    private Raster raster() {
        return new Raster(
                tabel.kolommen().stream().map(Cijfertabel.Kop::naam).toList(),
                tabel.kolommen().stream().map(Cijfertabel.Kop::onvolledig).toList(),
                tabel.rijen().stream().map(Cijferbeeld::reeks).toList());
    }

    /** The whole first, for what does not add up. */
    private Raster metTotaal() {
        var delen = raster();
        return new Raster(
                delen.kolommen(),
                delen.onvolledig(),
                Stream.concat(tabel.onder().stream().map(Cijferbeeld::reeks), delen.reeksen().stream())
                        .toList());
    }

    private static Raster.Reeks reeks(Cijfertabel.Rij rij) {
        return new Raster.Reeks(
                rij.naam(), rij.cellen().stream().map(Cijfertabel.Cel::waarde).toList());
    }

    /** Months under each other and delays beside each other. */
    private Raster gekanteld() {
        var delays = tabel.rijen();
        return new Raster(
                delays.stream().map(Cijfertabel.Rij::naam).toList(),
                delays.stream().map(rij -> false).toList(),
                IntStream.range(0, tabel.kolommen().size())
                        .mapToObj(k -> new Raster.Reeks(
                                tabel.kolommen().get(k).naam(),
                                delays.stream()
                                        .map(rij -> rij.cellen().get(k).waarde())
                                        .toList()))
                        .toList());
    }

    private Beeld waterval() {
        var onder = tabel.onder().orElseGet(() -> tabel.rijen().get(0));
        return new Waterval(
                        IntStream.range(0, tabel.kolommen().size())
                                .mapToObj(k -> stap(
                                        tabel.kolommen().get(k), onder.cellen().get(k)))
                                .toList(),
                        eenheid())
                .beeld("Van " + antwoord.keuze().filters().getOrDefault("van", "begin") + " naar "
                        + antwoord.keuze().filters().getOrDefault("naar", "einde") + ", in euro");
    }

    private static Waterval.Stap stap(Cijfertabel.Kop kop, Cijfertabel.Cel cel) {
        boolean stand = kop.sleutel().equals("begin") || kop.sleutel().equals("einde");
        return new Waterval.Stap(kop.naam(), cel.waarde().orElse(BigDecimal.ZERO), stand);
    }

    /** The rows that tell the share of the money; beside it stands how much of that goes to who is helped long. */
    Stream<Antwoord.Rij> kosten() {
        var eerste = antwoord.delen().indicator().kop().grootheden().get(0);
        return antwoord.delen().rijen().stream().filter(rij -> rij.grootheid().equals(eerste));
    }

    private Beeld kromme() {
        return new Kromme(kosten().flatMap(rij -> rij
                                .findWaarde()
                                .map(kosten -> new Kromme.Punt(
                                        new BigDecimal(rij.sleutel().get(0)), kosten))
                                .stream())
                        .toList())
                .beeld("Deel van het geld voor de duurste mensen");
    }

    private Beeld stromen() {
        var kolommen = tabel.kolommen();
        return new Stromen(
                        kolommen.stream().map(Cijfertabel.Kop::naam).toList(), stroom("in"), stroom("uit"), eenheid())
                .beeld("Wie erbij kwam en wie stopte, per maand");
    }

    /** The totals of a grootheid that may not be the one in the table. */
    private Raster.Reeks stroom(String grootheid) {
        var bron = antwoord.totaal().orElse(antwoord.delen());
        int plek = bron.per().indexOf("maand");
        return new Raster.Reeks(
                grootheid,
                tabel.kolommen().stream()
                        .map(kolom -> bron.rijen().stream()
                                .filter(rij -> rij.grootheid().equals(grootheid)
                                        && rij.sleutel().get(plek).equals(kolom.sleutel()))
                                .flatMap(rij -> rij.findWaarde().stream())
                                .reduce(BigDecimal::add))
                        .toList());
    }

    private Beeld spreiding() {
        return new Spreiding(
                        tabel.rijen().stream()
                                .map(rij -> new Spreiding.Rij(
                                        rij.naam(),
                                        tabel.find(rij, "p25_dagen"),
                                        tabel.find(rij, "mediaan_dagen"),
                                        tabel.find(rij, "p75_dagen")))
                                .toList(),
                        eenheid())
                .beeld("Hoe lang het duurt, in dagen");
    }

    private Beeld staven() {
        return new Staven(
                        tabel.rijen().stream()
                                .flatMap(rij -> tabel
                                        .find(rij, antwoord.grootheid())
                                        .map(waarde -> new Staven.Staaf(rij.naam(), waarde))
                                        .stream())
                                .sorted(java.util.Comparator.comparing(Staven.Staaf::waarde)
                                        .reversed())
                                .toList(),
                        eenheid())
                .beeld(titel());
    }
}
