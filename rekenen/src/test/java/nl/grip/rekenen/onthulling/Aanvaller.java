// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.onthulling;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Somebody who reads everything that is shown, knows what adds up to what and owns a solver: for each hidden count the
 * smallest and the largest value that it can have.
 *
 * @param minstens what he knows of every hidden count: 0, or 1 when he knows that a zero is always shown
 */
record Aanvaller(Telling telling, Set<String> verborgen, long minstens) {
    record Interval(double laag, double hoog) {
        boolean isPunt() {
            return hoog - laag < 0.5;
        }
    }

    Map<String, Interval> intervallen() {
        Map<String, Interval> gevonden = new TreeMap<>();
        verborgen.forEach(cel -> gevonden.put(cel, new Interval(uiterste(cel, false), uiterste(cel, true))));
        return gevonden;
    }

    private double uiterste(String cel, boolean hoogste) {
        var model = new ExpressionsBasedModel();
        Map<String, Variable> cellen = new TreeMap<>();
        telling.cellen().forEach((naam, aantal) -> cellen.put(naam, variabele(model, naam, aantal)));
        for (int r = 0; r < telling.relaties().size(); r++) {
            var relatie = telling.relaties().get(r);
            var vergelijking = model.newExpression("r" + r).level(0);
            vergelijking.set(cellen.get(relatie.totaal()), -1);
            relatie.delen().forEach(deel -> vergelijking.set(cellen.get(deel), 1));
        }
        cellen.get(cel).weight(1);
        Optimisation.Result uitkomst = hoogste ? model.maximise() : model.minimise();
        if (uitkomst.getState() == Optimisation.State.UNBOUNDED) {
            return hoogste ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
        if (!uitkomst.getState().isOptimal()) {
            throw new AssertionError("De aanvaller kwam er niet uit: " + uitkomst.getState());
        }
        return uitkomst.getValue();
    }

    private Variable variabele(ExpressionsBasedModel model, String naam, long aantal) {
        var cel = model.newVariable(naam);
        return verborgen.contains(naam) ? cel.lower(minstens) : cel.level(aantal);
    }
}
