using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Renkei.Organizations;

namespace Renkei.Data;

internal sealed class LocalGovernmentCodeConverter() : ValueConverter<LocalGovernmentCode, string>(
    code => code.Value,
    stored => LocalGovernmentCode.Parse(stored));
