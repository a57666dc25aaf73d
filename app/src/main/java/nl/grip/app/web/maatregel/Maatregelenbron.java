// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.maatregel;

import java.util.List;
import java.util.Optional;
import nl.grip.basis.Bevinding;
import nl.grip.basis.Herkomst;
import nl.grip.opslag.archief.Versie;
import nl.grip.sturing.bewaren.Wijziger;
import nl.grip.sturing.invoer.Bevindingen;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.maatregel.Maatregel;
import nl.grip.sturing.maatregel.Plan;
import nl.grip.sturing.maatregel.Planregel;
import nl.grip.sturing.maatregel.bewijs.Koers;

/** Where the pages about measures ask. */
@FunctionalInterface
public interface Maatregelenbron {
    Register lees();

    /** One measure; an earlier version of it when that is asked. */
    default Optional<Stuk> find(String id, Optional<Integer> versie) {
        return lees().maatregelen().stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .map(m -> new Stuk(m, List.of(), Optional.empty(), Optional.empty()));
    }

    /** The measures of a public document that come along with Grip. */
    default Optional<Register> voorbeeld(String naam) {
        return Optional.empty();
    }

    /** Adds a version; where there is no register nothing can be changed. */
    default Gelezen<Versie> wijzig(int op, String tekst, Wijziger wijziger) {
        var bevindingen = new Bevindingen();
        bevindingen.weiger(
                Herkomst.ofBestand("formulier"),
                "GRIP-register",
                "een map met bestanden",
                "maatregelen in het magazijn",
                "Lees de map in met: grip maatregelen inlezen MAP --waarom REDEN");
        return Gelezen.of(List.of(), bevindingen);
    }

    /**
     * One measure with its history.
     *
     * @param versies oldest first; none when it is not in the register
     * @param gezien the version that is looked at
     * @param koers how it does beside its plan; empty when it says nowhere how it is measured
     */
    record Stuk(Maatregel maatregel, List<Versie> versies, Optional<Versie> gezien, Optional<Koers> koers) {
        public Stuk {
            versies = List.copyOf(versies);
        }

        /** The number of the last version; 0 when there is none. */
        public int laatste() {
            return versies.size();
        }

        public boolean isLaatste() {
            return gezien.map(v -> v.nummer() == laatste()).orElse(true);
        }
    }

    /**
     * The measures and what they come to.
     *
     * @param map where they stand, for who wants to add one; of an example its name
     * @param voorbeeld whether it is the shipped example, for want of own measures
     * @param bevindingen what was wrong or notable in reading; when something was refused nothing is calculated
     */
    record Register(
            String map,
            boolean voorbeeld,
            List<Maatregel> maatregelen,
            List<Planregel> plan,
            List<Bevinding> bevindingen) {
        public Register {
            maatregelen = List.copyOf(maatregelen);
            plan = List.copyOf(plan);
            bevindingen = List.copyOf(bevindingen);
        }

        /** The same without the long list and what was turned down, as {@code grip maatregelen totaal} adds up. */
        public Register gekozen() {
            return new Register(map, voorbeeld, keuze(), plan.isEmpty() ? plan : Plan.reken(keuze()), bevindingen);
        }

        List<Maatregel> keuze() {
            return maatregelen.stream().filter(m -> m.kenmerken().isGekozen()).toList();
        }

        /** What this municipality decided itself; a shipped example asks nobody's attention. */
        public List<Maatregel> eigen() {
            return voorbeeld ? List.of() : maatregelen;
        }
    }
}
