-- SPDX-License-Identifier: EUPL-1.2
-- Inhabitants below an age, of the last year up to the asked one that is known.
SELECT jaar, sum(aantal) AS aantal
FROM inwoners
WHERE CAST(jaar AS VARCHAR) <= :jaar AND ontvangen_op <= :peildatum
    AND (vervangen_op IS NULL OR vervangen_op > :peildatum)
    AND leeftijd_tot < :onder
GROUP BY jaar
ORDER BY jaar DESC
LIMIT 1
