// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.grip.app.web.sturing.Registerbron;
import nl.grip.opslag.archief.Versie;
import nl.grip.sturing.invoer.Invoertabel;
import nl.grip.sturing.register.Registersoort;
import nl.grip.sturing.register.bewaren.Register.Besluit;

/** Registers of which every name is {@code tekst}; keeping says what was wrong, and keeps nothing. */
record Proefregisters(Supplier<String> tekst) implements Registerbron {
    @Override
    public Stand lees(Registersoort soort) {
        return new Stand(List.of(tabel(soort)), List.of(versie(soort)), Afkomst.EIGEN);
    }

    @Override
    public Optional<Versie> find(Registersoort soort, String naam, int nummer) {
        return nummer == 1 ? Optional.of(versie(soort)) : Optional.empty();
    }

    @Override
    public Besluit voegToe(Registersoort soort, Invoertabel tabel, String wie, String waarom) {
        var oordeel = soort.keur(tabel);
        return new Besluit(
                oordeel.isGeweigerd() ? Optional.empty() : Optional.of(versie(soort)), oordeel.bevindingen());
    }

    private Versie versie(Registersoort soort) {
        return new Versie(
                soort.code(),
                soort.code(),
                1,
                tekst.get(),
                Instant.parse("2026-09-01T10:00:00Z"),
                tekst.get(),
                csv(soort));
    }

    private Invoertabel tabel(Registersoort soort) {
        return Invoertabel.van(soort.code() + ".csv", csv(soort).getBytes(StandardCharsets.UTF_8));
    }

    private String csv(Registersoort soort) {
        return switch (soort) {
            case RISICO ->
                "risico;kans_laag;kans_hoog;kosten_laag;kosten_hoog;eigenaar\n" + naam() + ";0.4;0.6;100000;300000;"
                        + naam() + "\nanders;1;1;50000;50000;\n";
            case TAAKSTELLING ->
                "taakstelling;jaar;opgave;maatregel;aandeel;geboekt\n" + naam() + ";2026;100;al gedaan;;40\n";
            case VEREVENING ->
                "gemeente;jaar;eigen_kosten;verwacht;gewicht;storting\n" + naam()
                        + ";2025;1000;900;3;10\nB;2025;0;100;1;10\n" + naam()
                        + ";2026;800;900;3;10\nB;2026;400;100;1;10\n";
            case PLEKKEN ->
                "zorgvorm;aantal;prijs;gemeente;gewicht;gebruikt\n" + naam() + ";4;100;" + naam() + ";3;1\n" + naam()
                        + ";4;100;B;1;2\n";
            case PLAFOND -> "aanbieder;soort;plafond;verplicht;signaal\n" + naam() + ";hard;1000;1000;0.9\n";
            case STUURMATRIX ->
                "domein;element;middel;gebruikt;afspraak;opdrachtgever;reden\nJeugd;instroom;toegang;ja;" + naam()
                        + ";;\n";
            case INSTRUMENT ->
                "instrument;naam;grootheid;waarde\npreventie;" + naam() + ";gezien;10\npreventie;" + naam()
                        + ";aandeel_niet_verwezen;0.5\npreventie;" + naam() + ";kosten_traject;2000\npreventie;"
                        + naam()
                        + ";kosten;4000\n";
            case BUREN ->
                "jaar;verslagsoort;gm_code;gm_naam;inwoners;taakveld;lasten_x1000\n" + "2023;2023X005;GM0001;" + naam()
                        + ";1000;6.1;100\n2023;2023X005;GM0002;B;1000;6.1;50\n";
        };
    }

    /** As a cell of a csv. */
    private String naam() {
        return '"' + tekst.get().replace("\"", "\"\"") + '"';
    }
}
