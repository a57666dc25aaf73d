// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.grip.app.uitvoer.Rijschrijver;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.inzicht.prognose.bewaren.Feitenlezer;
import nl.grip.opslag.Magazijn;
import nl.grip.sturing.maatregel.Maatregel;
import nl.grip.sturing.maatregel.Proefopzet;
import nl.grip.sturing.maatregel.bewijs.Bewijs;
import nl.grip.sturing.maatregel.bewijs.Bewijs.Placebo;
import nl.grip.sturing.maatregel.bewijs.Effectmeting;
import nl.grip.sturing.maatregel.bewijs.Koers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Whether measures worked: what happened beside what would have happened, and beside the plan. */
@Command(
        name = "bewijs",
        description = "Toon of maatregelen hebben gewerkt: wat er gebeurde naast wat er anders gebeurd zou zijn.",
        footer = {
            "",
            "Een maatregel zegt onder 'bewijs' op welke voorziening, in welke wijken en vanaf wanneer hij werkt.",
            "Werkt hij overal (geen wijken), dan is de tijd ervoor de vergelijking: methode reeks, tegen gelijke prijzen.",
            "Niet meetbaar is ook een antwoord: dan staat de reden erbij."
        })
final class MaatregelenBewijsOpdracht extends MagazijnOpdracht {
    private static final List<String> KOLOMMEN = List.of(
            "maatregel",
            "voorziening",
            "maatstaf",
            "van",
            "tot",
            "gepland",
            "effect",
            "effect_laag",
            "effect_hoog",
            "effect_pct",
            "laag_pct",
            "hoog_pct",
            "placebo_tijd_pct",
            "placebo_tijd_alarm",
            "placebo_plaats_pct",
            "placebo_plaats_alarm",
            "groep",
            "vergelijking",
            "oordeel",
            "koers",
            "onvervuld",
            "geen_cijfer",
            "toelichting",
            "methode");

    @Mixin
    private final Uitvoerkeuze uitvoer = new Uitvoerkeuze();

    @Mixin
    private final Plankeuze plan = new Plankeuze();

    @Mixin
    private final Basisvraag vraag = new Basisvraag();

    MaatregelenBewijsOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    int voerUit(Magazijn magazijn) {
        var dag = vraag.dag(magazijn, omgeving().vandaag());
        var maatregelen = plan.kies(magazijn).stream()
                .filter(m -> m.uitvoering().proef().isPresent())
                .toList();
        if (maatregelen.isEmpty()) {
            omgeving().meld("Geen van deze maatregelen zegt onder 'bewijs' waar en vanaf wanneer hij werkt.");
        }
        var bekend = Feitenlezer.lees(magazijn.vragen()).op(dag);
        try (Rijschrijver rijen = uitvoer.begin(omgeving(), KOLOMMEN)) {
            for (Maatregel maatregel : maatregelen) {
                var opzet = maatregel.uitvoering().proef().orElseThrow();
                rijen.rij(rij(maatregel, opzet, Koers.van(maatregel, opzet, Effectmeting.van(bekend, opzet, dag))));
            }
        }
        return Afloop.GEDAAN;
    }

    private static List<@Nullable Object> rij(Maatregel maatregel, Proefopzet opzet, Koers koers) {
        Optional<Bewijs> b =
                koers.bewijs() instanceof Cijfer<Bewijs> cijfer ? Optional.of(cijfer.waarde()) : Optional.empty();
        Optional<GeenCijfer<Bewijs>> geen =
                koers.bewijs() instanceof GeenCijfer<Bewijs> g ? Optional.of(g) : Optional.empty();
        return Arrays.asList(
                maatregel.id(),
                opzet.voorziening(),
                opzet.maatstaf().code(),
                b.map(x -> x.van().toString()).orElse(null),
                b.map(x -> x.tot().toString()).orElse(null),
                b.map(x -> koers.gepland()).orElse(null),
                b.map(Bewijs::effect).orElse(null),
                b.map(Bewijs::laag).orElse(null),
                b.map(Bewijs::hoog).orElse(null),
                b.map(x -> pct(x.effectPct())).orElse(null),
                b.map(x -> pct(x.laagPct())).orElse(null),
                b.map(x -> pct(x.hoogPct())).orElse(null),
                b.map(x -> pct(x.placeboTijdPct().pct())).orElse(null),
                b.map(x -> x.placeboTijdPct().alarm()).orElse(null),
                b.flatMap(Bewijs::placeboPlaatsPct).map(p -> pct(p.pct())).orElse(null),
                b.flatMap(Bewijs::placeboPlaatsPct).map(Placebo::alarm).orElse(null),
                b.map(Bewijs::proef).orElse(null),
                b.map(Bewijs::controle).orElse(null),
                b.map(x -> x.isAangetoond() ? "aangetoond" : "niet_aangetoond").orElse("niet_meetbaar"),
                koers.stand().code(),
                String.join(", ", koers.onvervuld()),
                geen.map(x -> x.reden().code()).orElse(null),
                geen.map(GeenCijfer::toelichting).orElse(null),
                b.map(x -> x.methode().code()).orElse(null));
    }

    private static BigDecimal pct(double pct) {
        return BigDecimal.valueOf(pct).setScale(2, RoundingMode.HALF_UP);
    }
}
