using System.Text;

namespace Renkei.Workbooks;

/// <summary>RFC 4180 with the liberties of real files: any line end, tabs when the first line has more of them.</summary>
internal static class CsvText
{
    private const int MaxFieldChars = 1024 * 1024;

    /// <exception cref="RuleBrokenException">A quote is never closed, or a field has no end.</exception>
    public static IEnumerable<IReadOnlyList<string>> Rows(TextReader reader)
    {
        var characters = new CharacterSource(reader);
        var separator = characters.FirstLineHasMoreTabs ? '\t' : ',';
        while (characters.Peek() >= 0)
        {
            yield return Row(characters, separator);
        }
    }

    private static List<string> Row(CharacterSource characters, char separator)
    {
        var fields = new List<string>();
        while (true)
        {
            fields.Add(Field(characters, separator));
            switch (characters.Read())
            {
                case '\r':
                    if (characters.Peek() == '\n')
                    {
                        characters.Read();
                    }

                    return fields;
                case '\n' or -1:
                    return fields;
            }
        }
    }

    private static string Field(CharacterSource characters, char separator)
    {
        var field = new StringBuilder();
        if (characters.Peek() == '"')
        {
            Quoted(characters, field);
        }

        while (characters.Peek() is var next && next >= 0 && next != separator && next is not ('\r' or '\n'))
        {
            Append(field, (char)characters.Read());
        }

        return field.ToString();
    }

    private static void Quoted(CharacterSource characters, StringBuilder field)
    {
        var line = characters.Line;
        characters.Read();
        while (true)
        {
            var next = characters.Read();
            if (next < 0)
            {
                throw new RuleBrokenException(WorkbookRules.QuotesClosed(line));
            }

            if (next == '"' && characters.Peek() != '"')
            {
                return;
            }

            if (next == '"')
            {
                characters.Read();
            }

            Append(field, (char)next);
        }
    }

    private static void Append(StringBuilder field, char character)
    {
        WorkbookRules.NotTooLarge.Require(field.Length < MaxFieldChars);
        field.Append(character);
    }
}
