using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Renkei.Calendar;

namespace Renkei.Data;

internal sealed class FiscalYearConverter() : ValueConverter<FiscalYear, int>(
    fiscalYear => fiscalYear.Year,
    stored => new FiscalYear(stored));
