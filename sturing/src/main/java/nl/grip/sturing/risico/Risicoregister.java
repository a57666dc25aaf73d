// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.risico;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.grip.sturing.Getal;
import nl.grip.sturing.maatregel.Centen;

/** All risks: what they may cost together, and which come first. */
public record Risicoregister(List<Risico> risicos) {
    private static final Comparator<Risico> VOLGORDE =
            Comparator.comparing(Risico::verwacht).thenComparing(Risico::kans).reversed();

    public Risicoregister {
        risicos = List.copyOf(risicos);
    }

    /** Highest expected loss first; on a tie the highest chance, and then the order of the list. */
    public List<Risico> opVolgorde() {
        return risicos.stream().sorted(VOLGORDE).toList();
    }

    /** 1 for the highest expected loss; equal losses share a rang. */
    public int rang(Risico risico) {
        return 1
                + (int) risicos.stream()
                        .filter(ander -> ander.verwacht().compareTo(risico.verwacht()) > 0)
                        .count();
    }

    public BigDecimal totaal(Function<Risico, BigDecimal> deel) {
        return Getal.som(risicos.stream().map(deel).toList());
    }

    /** A row per risk by name, and the row {@code totaal}. */
    public List<Risicoregel> regels() {
        List<Risicoregel> regels = new ArrayList<>(risicos.stream()
                .map(this::regel)
                .sorted(Comparator.comparing(Risicoregel::naam))
                .toList());
        regels.add(Risicoregel.totaal(List.copyOf(regels)));
        return List.copyOf(regels);
    }

    private Risicoregel regel(Risico risico) {
        return new Risicoregel(
                risico.naam(),
                Optional.of(risico.kansLaag()),
                Optional.of(risico.kansHoog()),
                Centen.rond(risico.kostenLaag()),
                Centen.rond(risico.kostenHoog()),
                Centen.rond(risico.verwacht()),
                Optional.of(rang(risico)));
    }

    /** How often a reserve can carry an amount. */
    public static BigDecimal dekking(BigDecimal reserve, BigDecimal verlies) {
        return Getal.deel(reserve, verlies);
    }
}
