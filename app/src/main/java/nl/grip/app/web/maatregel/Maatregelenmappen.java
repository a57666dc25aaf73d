// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.maatregel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.grip.opslag.Magazijn;
import nl.grip.sturing.maatregel.Plan;
import nl.grip.sturing.maatregel.bestand.Maatregelenmap;

/**
 * The measures in the folder {@code maatregelen} of a store, a file each. Without that folder a store of made-up people
 * shows the measures of a public document that come along with Grip; any other shows none.
 */
public record Maatregelenmappen(Path eigen, BooleanSupplier voorbeeld) implements Maatregelenbron {
    /** The first is shown when there is nothing else. */
    static final List<String> VOORBEELDEN = List.of("hilversum", "westland", "steenwijkerland");

    private static final String MAP = "maatregelen";
    private static final Map<String, Register> MEEGELEVERD = new ConcurrentHashMap<>();

    /** @param verzonnen whether all people in the store are made up */
    public static Maatregelenmappen van(Magazijn magazijn, BooleanSupplier verzonnen) {
        return new Maatregelenmappen(magazijn.map().pad().resolve(MAP), verzonnen);
    }

    /** Differs as soon as a file in the folder does; empty without that folder. */
    public String stand() {
        if (!Files.isDirectory(eigen)) {
            return "";
        }
        try (Stream<Path> bestanden = Files.walk(eigen)) {
            return bestanden.sorted().map(Maatregelenmappen::stand).collect(Collectors.joining("\n"));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static String stand(Path bestand) {
        var wat = bestand.toFile();
        return bestand + " " + wat.length() + " " + wat.lastModified();
    }

    @Override
    public Register lees() {
        if (Files.isDirectory(eigen)) {
            return register(eigen, eigen.toString(), false);
        }
        return voorbeeld.getAsBoolean()
                ? meegeleverd(VOORBEELDEN.get(0))
                : new Register(eigen.toString(), false, List.of(), List.of(), List.of());
    }

    private static Register register(Path map, String naam, boolean isVoorbeeld) {
        var gelezen = Maatregelenmap.lees(map);
        return new Register(
                naam,
                isVoorbeeld,
                gelezen.rijen(),
                gelezen.isGeweigerd() ? List.of() : Plan.reken(gelezen.rijen()),
                gelezen.bevindingen());
    }

    @Override
    public Optional<Register> voorbeeld(String naam) {
        return VOORBEELDEN.contains(naam) ? Optional.of(meegeleverd(naam)) : Optional.empty();
    }

    /** What comes along does not change while Grip runs. */
    private static Register meegeleverd(String naam) {
        return MEEGELEVERD.computeIfAbsent(naam, Maatregelenmappen::leesMeegeleverd);
    }

    private static synchronized Register leesMeegeleverd(String naam) {
        try {
            URI map = Objects.requireNonNull(Maatregelenmappen.class.getResource(naam))
                    .toURI();
            if (!map.getScheme().equals("jar")) {
                return register(Path.of(map), naam, true);
            }
            try (FileSystem jar = FileSystems.newFileSystem(map, Map.of())) {
                var deel = map.toString();
                return register(jar.getPath(deel.substring(deel.indexOf("!/") + 1)), naam, true);
            }
        } catch (URISyntaxException fout) {
            throw new IllegalStateException(fout);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
