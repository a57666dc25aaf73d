// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.opslag.Magazijn;
import nl.grip.sturing.begroting.Beeldregel;
import nl.grip.sturing.begroting.Begrotingslezer;
import nl.grip.sturing.begroting.Meerjarenbeeld;
import nl.grip.sturing.begroting.Prijspeil;
import nl.grip.sturing.begroting.bewaren.Begrotingsvragen;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.invoer.Invoertabel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The layers of a budget and their total, per year and afbakening (contract section 8). */
@Command(
        name = "beeld",
        description = "Tel per jaar de lagen van de begroting op; een positief saldo is een tekort.",
        footer = {
            "",
            "Kolommen van de tabel: jaar;afbakening;laag;lasten;baten, en zo nodig prijspeil.",
            "Zonder tabel: de begroting in het magazijn; elke versie is een laag."
        })
final class BegrotingsbeeldOpdracht extends Tabelopdracht<Beeldregel> {
    private static final BigDecimal HOOGSTE_INDEX = new BigDecimal("0.5");

    @Mixin
    private final Peildatumkeuze peildatum = new Peildatumkeuze();

    @Option(names = "--zonder", paramLabel = "LAAG", description = "Laat deze laag weg; mag vaker.")
    private List<String> zonder = List.of();

    @Option(
            names = "--prijspeil",
            paramLabel = "JAAR",
            description = "Reken bedragen met een bekend prijspeil om naar prijzen van dit jaar; met --index.")
    private Optional<Integer> prijspeil = Optional.empty();

    @Option(
            names = "--index",
            paramLabel = "DEEL",
            description = "Hoeveel prijzen per jaar stijgen; 0.02 is twee procent.")
    private Optional<BigDecimal> index = Optional.empty();

    BegrotingsbeeldOpdracht(Omgeving omgeving) {
        super(omgeving, List.of("jaar", "afbakening", "laag", "lasten", "baten", "saldo", "geen_cijfer"));
    }

    @Override
    Gelezen<Beeldregel> reken(Invoertabel tabel) {
        var lagen = Begrotingslezer.beeld(tabel);
        return new Gelezen<>(regels(new Meerjarenbeeld(lagen.rijen())), lagen.bevindingen());
    }

    @Override
    Gelezen<Beeldregel> reken(Magazijn magazijn) {
        var vragen = new Begrotingsvragen(magazijn.vragen(), peildatum.van(magazijn, omgeving()));
        return new Gelezen<>(regels(vragen.boek().beeld()), List.of());
    }

    private List<Beeldregel> regels(Meerjarenbeeld beeld) {
        for (var laag : zonder) {
            eisLaag(beeld, laag);
        }
        return inPrijzen(beeld.zonder(zonder)).beeldregels();
    }

    private Meerjarenbeeld inPrijzen(Meerjarenbeeld beeld) {
        if (prijspeil.isPresent() != index.isPresent()
                || prijspeil.filter(jaar -> jaar < 1990 || jaar > 2100).isPresent()
                || index.filter(deel -> deel.abs().compareTo(HOOGSTE_INDEX) > 0).isPresent()) {
            throw new VerkeerdeVraag(
                    "--prijspeil en --index gaan samen: een jaar van 1990 tot en met 2100, en een deel van -"
                            + HOOGSTE_INDEX + " tot en met " + HOOGSTE_INDEX + ".");
        }
        var zonderPeil = beeld.zonderPrijspeil();
        if (prijspeil.isPresent() && !zonderPeil.isEmpty()) {
            omgeving()
                    .meld("Niet omgerekend, want het prijspeil staat er niet bij: " + String.join(", ", zonderPeil)
                            + ".");
        }
        return prijspeil
                .flatMap(jaar -> index.map(deel -> beeld.in(new Prijspeil(jaar, deel))))
                .orElse(beeld);
    }

    private static void eisLaag(Meerjarenbeeld beeld, String laag) {
        var lagen = beeld.lagen().stream().map(l -> l.laag()).distinct().toList();
        if (!lagen.isEmpty() && !lagen.contains(laag)) {
            throw new VerkeerdeVraag("Er is geen laag '" + laag + "'; wel: " + String.join(", ", lagen) + "."
                    + Dichtstbij.vraag(laag, lagen));
        }
    }

    /** Amounts in different prices do not add up: no total of them either. */
    @Override
    List<@Nullable Object> rij(Beeldregel regel) {
        var laag = regel.laag();
        boolean telt = regel.saldo() instanceof Cijfer || !laag.laag().equals(Meerjarenbeeld.TOTAAL);
        return Arrays.asList(
                laag.jaar(),
                laag.afbakening(),
                laag.laag(),
                telt ? laag.lasten() : null,
                telt ? laag.baten() : null,
                regel.saldo() instanceof Cijfer<Bedrag> saldo ? saldo.waarde() : null,
                regel.saldo() instanceof GeenCijfer<Bedrag> geen ? geen.reden().code() : null);
    }
}
