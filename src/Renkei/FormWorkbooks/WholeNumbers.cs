using System.Globalization;
using System.Text;

namespace Renkei.FormWorkbooks;

/// <summary>Whole numbers as people type them: full-width digits, separators, blanks around.</summary>
internal static class WholeNumbers
{
    public static bool TryRead(string text, out long number) => long.TryParse(
        text.Normalize(NormalizationForm.FormKC).Trim(),
        NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands,
        CultureInfo.InvariantCulture,
        out number);
}
