-- SPDX-License-Identifier: EUPL-1.2
-- Everything that was wrong: within a file, seen when it was read, and between files, seen with all of them side by side.
-- Lines count from 1; what is wrong with a whole archive has none.
SELECT bestand, nullif(regel, 0) AS regel, plaats, code, ernst, gevonden, verwacht, gevolg, herstel, bron
FROM (
    SELECT bestand, regel, plaats, code, ernst, gevonden, verwacht, gevolg, herstel, bron FROM beheer.bevinding
    UNION ALL
    SELECT bestand, regel, plaats, code, ernst, gevonden, verwacht, gevolg, herstel, bron FROM kruisbevinding
) AS alles
ORDER BY bestand, regel NULLS FIRST, plaats, code, gevonden, verwacht
