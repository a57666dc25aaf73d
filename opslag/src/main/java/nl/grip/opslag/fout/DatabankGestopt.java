// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.fout;

/** DuckDB met an error after which it answers nothing any more; what was acknowledged is on disk. */
public final class DatabankGestopt extends Opslagfout {
    private static final long serialVersionUID = 1L;

    public DatabankGestopt(Throwable oorzaak) {
        super(
                "De databank is gestopt na een fout, bijvoorbeeld een volle schijf. Wat al gelezen was, is bewaard."
                        + " Herstel de oorzaak en start Grip opnieuw.",
                oorzaak);
    }
}
