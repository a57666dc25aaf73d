// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of a list of codes of at most four characters. Gives the same {@link String} for the same code. */
final class Code implements Waardetype {
    private final long[] sleutels;
    private final String[] codes;

    Code(List<String> lijst) {
        codes = lijst.stream()
                .sorted((a, b) -> Long.compare(sleutel(a), sleutel(b)))
                .toArray(String[]::new);
        sleutels = Arrays.stream(codes).mapToLong(Code::sleutel).toArray();
    }

    @Override
    public @Nullable Object lees(Tekens tekens) {
        if (tekens.lengte() == 0 || tekens.lengte() > 4) {
            return null;
        }
        long sleutel = 0;
        for (int i = 0; i < tekens.lengte(); i++) {
            sleutel = sleutel << 16 | tekens.op(i);
        }
        int plaats = Arrays.binarySearch(sleutels, sleutel);
        return plaats < 0 ? null : codes[plaats];
    }

    private static long sleutel(String code) {
        long sleutel = 0;
        for (int i = 0; i < code.length(); i++) {
            sleutel = sleutel << 16 | code.charAt(i);
        }
        return sleutel;
    }

    @Override
    public String verwacht() {
        return codes.length > 30
                ? "een code uit de codelijst"
                : "een van de codes "
                        + String.join(", ", List.of(codes).stream().sorted().toList());
    }
}
