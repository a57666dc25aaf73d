// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bestand;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.basis.Herkomst;
import nl.grip.sturing.invoer.Bevindingen;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.maatregel.Maatregel;
import nl.grip.sturing.maatregel.Plan;
import nl.grip.sturing.maatregel.Planregel;

/** A folder of measures, one {@code *.yaml} file each. */
public final class Maatregelenmap {
    private static final long GROOTSTE_BESTAND = 4_000_000;
    private final Bevindingen bevindingen = new Bevindingen();
    private final Map<String, String> bestandVan = new HashMap<>();

    private Maatregelenmap() {}

    /** All measures in the folder; none when anything in it was refused. */
    public static Gelezen<Maatregel> lees(Path map) {
        Maatregelenmap lezer = new Maatregelenmap();
        List<Maatregel> maatregelen = lezer.maatregelen(map);
        return Gelezen.of(maatregelen, lezer.bevindingen);
    }

    /** The rows of {@code grip maatregelen reken MAP}. */
    public static Gelezen<Planregel> reken(Path map) {
        Maatregelenmap lezer = new Maatregelenmap();
        List<Maatregel> maatregelen = lezer.maatregelen(map);
        if (lezer.bevindingen.isGeweigerd()) {
            return Gelezen.of(List.of(), lezer.bevindingen);
        }
        new Kanttekeningen(lezer.bestandVan, lezer.bevindingen).meld(maatregelen);
        return Gelezen.of(Plan.reken(maatregelen), lezer.bevindingen);
    }

    private List<Maatregel> maatregelen(Path map) {
        List<Maatregel> maatregelen = new ArrayList<>();
        for (Path bestand : bestanden(map)) {
            lees(bestand.toString(), bestand)
                    .flatMap(tekst -> Maatregellezer.lees(bestand.toString(), tekst, bevindingen))
                    .filter(maatregel -> isNieuw(maatregel, bestand.toString()))
                    .ifPresent(maatregelen::add);
        }
        return maatregelen;
    }

    private List<Path> bestanden(Path map) {
        try (Stream<Path> alle = Files.list(map)) {
            List<Path> yaml =
                    alle.filter(p -> p.toString().endsWith(".yaml")).sorted().toList();
            if (yaml.isEmpty()) {
                weiger(map.toString(), "geen bestand", "een map met *.yaml", "Zet er een maatregel per bestand in");
            }
            return yaml;
        } catch (IOException fout) {
            weiger(map.toString(), "niet te lezen", "een map met *.yaml", "Kijk of de map bestaat");
            return List.of();
        }
    }

    private Optional<String> lees(String naam, Path bestand) {
        try {
            if (Files.size(bestand) > GROOTSTE_BESTAND) {
                weiger(naam, "te groot", "een bestand van hooguit 4 MB", "Zet een maatregel in een bestand");
                return Optional.empty();
            }
            ByteBuffer inhoud = ByteBuffer.wrap(Files.readAllBytes(bestand));
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(inhoud).toString());
        } catch (IOException fout) {
            weiger(naam, "niet te lezen", "een tekst in UTF-8", "Sla het bestand op in UTF-8");
            return Optional.empty();
        }
    }

    private boolean isNieuw(Maatregel maatregel, String bestand) {
        String eerder = bestandVan.putIfAbsent(maatregel.id(), bestand);
        if (eerder != null) {
            weiger(bestand, "id " + maatregel.id() + " staat ook in " + eerder, "elk id een keer", "Kies een ander id");
        }
        return eerder == null;
    }

    private void weiger(String plek, String gevonden, String verwacht, String herstel) {
        bevindingen.weiger(Herkomst.ofBestand(plek), "GRIP-maatregel", gevonden, verwacht, herstel);
    }
}
