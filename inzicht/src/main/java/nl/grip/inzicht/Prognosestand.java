// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import java.util.List;
import java.util.stream.Collectors;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Peildatum;

/** What Grip expects a year to cost, for the figure that shows it; where that comes from is not for a figure to know. */
public interface Prognosestand {
    /** No forecast at all. */
    Prognosestand GEEN = dag -> List.of();

    /** The forecast of the year of that day, as it was expected then; empty when there is none. */
    List<Verwacht> op(Peildatum dag);

    /**
     * One amount of it.
     *
     * @param bronId the kept forecast that it stands in
     */
    record Verwacht(String bronId, int jaar, String voorziening, Bedrag bedrag) {}

    /** As the SQL of the figure reads it: fields after a semicolon, amounts after a bar. */
    static String tekst(List<Verwacht> verwacht) {
        return verwacht.stream()
                .map(v -> String.join(
                        ";",
                        v.bronId(),
                        Integer.toString(v.jaar()),
                        v.voorziening(),
                        v.bedrag().euro()))
                .collect(Collectors.joining("|"));
    }
}
