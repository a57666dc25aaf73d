// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.uitvoer;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An array of objects; numbers as numbers, empty as null (RFC 8259, 2017). */
public final class JsonSchrijver implements Rijschrijver {
    private final PrintWriter uit;
    private final List<String> kolommen;
    private String scheiding = "\n";

    JsonSchrijver(PrintWriter uit, List<String> kolommen) {
        this.uit = uit;
        this.kolommen = List.copyOf(kolommen);
        uit.print('[');
    }

    @Override
    public void rij(List<? extends @Nullable Object> waarden) {
        uit.print(scheiding);
        scheiding = ",\n";
        uit.print("  " + object(kolommen, waarden));
    }

    /** One object by itself. */
    public static String object(List<String> namen, List<? extends @Nullable Object> waarden) {
        return IntStream.range(0, namen.size())
                .mapToObj(i -> aangehaald(namen.get(i)) + ": " + waarde(waarden.get(i)))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String waarde(@Nullable Object waarde) {
        if (waarde == null) {
            return "null";
        }
        String tekst = Waarde.tekst(waarde);
        if (tekst.isEmpty()) {
            return "null";
        }
        return Waarde.isGetal(waarde) ? tekst : aangehaald(tekst);
    }

    private static String aangehaald(String tekst) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < tekst.length(); i++) {
            voegToe(json, tekst.charAt(i));
        }
        return json.append('"').toString();
    }

    private static void voegToe(StringBuilder json, char teken) {
        if (teken == '"' || teken == '\\') {
            json.append('\\').append(teken);
        } else if (teken < ' ') {
            json.append(String.format("\\u%04x", (int) teken));
        } else {
            json.append(teken);
        }
    }

    @Override
    public void close() {
        uit.print("\n]\n");
        uit.flush();
    }
}
