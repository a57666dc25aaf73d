// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.formule;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.functions.basic.AbsFunction;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.functions.basic.SumFunction;
import com.ezylang.evalex.operators.OperatorIfc;
import com.ezylang.evalex.operators.arithmetic.InfixDivisionOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPowerOfOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixPlusOperator;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A formula over named drivers, such as {@code -(kinderen * verschil * dagen)}. EvalEx reads the text; value and unit are
 * calculated here, so that nothing but the operations of {@link Bewerking} can happen.
 */
public record Formule(String tekst, Uitdrukking uitdrukking) {
    private static final int LANGSTE = 2000;
    private static final Pattern GETAL = Pattern.compile("\\d{1,15}(\\.\\d{1,15})?");
    private static final ExpressionConfiguration TAAL = ExpressionConfiguration.builder()
            .operatorDictionary(MapBasedOperatorDictionary.ofOperators(
                    Map.entry("+", new PrefixPlusOperator()),
                    Map.entry("-", new PrefixMinusOperator()),
                    Map.entry("+", new InfixPlusOperator()),
                    Map.entry("-", new InfixMinusOperator()),
                    Map.entry("*", new InfixMultiplicationOperator()),
                    Map.entry("/", new InfixDivisionOperator()),
                    Map.entry("^", new InfixPowerOfOperator())))
            .functionDictionary(MapBasedFunctionDictionary.ofFunctions(
                    Map.entry("min", new MinFunction()),
                    Map.entry("max", new MaxFunction()),
                    Map.entry("som", new SumFunction()),
                    Map.entry("abs", new AbsFunction())))
            .powerOfPrecedence(OperatorIfc.OPERATOR_PRECEDENCE_POWER_HIGHER)
            .defaultConstants(Map.of())
            .arraysAllowed(false)
            .structuresAllowed(false)
            .implicitMultiplicationAllowed(false)
            .build();

    /** Reads a formula; refuses what is not one with a {@link Formulefout}. */
    public static Formule parse(String tekst) {
        if (tekst.length() > LANGSTE) {
            throw new Formulefout("de formule is langer dan " + LANGSTE + " tekens");
        }
        try {
            return new Formule(tekst, boom(new Expression(tekst, TAAL).getAbstractSyntaxTree()));
        } catch (ParseException fout) {
            throw new Formulefout("de formule klopt niet bij teken " + fout.getStartPosition() + " ('"
                    + fout.getTokenString() + "')");
        }
    }

    /** A plain number. */
    public static Formule of(BigDecimal getal) {
        return new Formule(getal.toPlainString(), new Uitdrukking.Getal(getal));
    }

    private static Uitdrukking boom(ASTNode knoop) {
        String woord = knoop.getToken().getValue();
        return switch (knoop.getToken().getType()) {
            case NUMBER_LITERAL -> new Uitdrukking.Getal(getal(woord));
            case VARIABLE_OR_CONSTANT -> new Uitdrukking.Naam(woord);
            case PREFIX_OPERATOR, INFIX_OPERATOR, FUNCTION -> samengesteld(woord, knoop.getParameters());
            default -> throw new Formulefout("'" + woord + "' kan niet in een formule");
        };
    }

    private static Uitdrukking samengesteld(String woord, List<ASTNode> delen) {
        if (delen.isEmpty()) {
            throw new Formulefout("'" + woord + "' heeft niets om mee te rekenen");
        }
        return new Uitdrukking.Samengesteld(
                Bewerking.of(woord), delen.stream().map(Formule::boom).toList());
    }

    private static BigDecimal getal(String tekst) {
        if (!GETAL.matcher(tekst).matches()) {
            throw new Formulefout("'" + tekst + "' is geen getal; schrijf het uit, met een punt voor de decimalen");
        }
        return new BigDecimal(tekst);
    }

    /** The names of the drivers, as often as they occur. */
    public List<String> namen() {
        return uitdrukking.namen().toList();
    }

    /** The drivers under {@code ^} or {@code abs}, where the lowest value need not follow from the lowest driver. */
    public List<String> grillige() {
        return uitdrukking.grillige().toList();
    }

    /** The lowest and highest value, given those of the drivers. */
    public Bereik waarde(Function<String, Bereik> drijfveren) {
        return uitdrukking.waarde(drijfveren);
    }

    /** The value in every draw, given the draws of the drivers. */
    public double[] trekkingen(int aantal, Function<String, double[]> drijfveren) {
        return uitdrukking.trekkingen(aantal, drijfveren);
    }

    /** The unit of the answer; a formula of bare numbers has the unit that is asked for. */
    public Eenheid eenheid(Function<String, Eenheid> eenheden, Eenheid gevraagd) {
        Maat maat = uitdrukking.maat(eenheden);
        return maat.kaal() ? gevraagd : maat.eenheid();
    }
}
