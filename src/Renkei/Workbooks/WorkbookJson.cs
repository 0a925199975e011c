using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Renkei.Workbooks;

/// <summary>A workbook's cells as JSON, row by row: <c>{file, format, sheets: [{name, visibility, rows}]}</c>.</summary>
public static class WorkbookJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <param name="sheetName">Only this sheet unless null.</param>
    /// <exception cref="RuleBrokenException">See <see cref="WorkbookRules"/>; what was written is then worthless.</exception>
    public static void Write(Workbook workbook, string fileName, string? sheetName, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("file", fileName);
        json.WriteString("format", Name(workbook.Format));
        json.WriteStartArray("sheets");

        var names = new List<string>();
        foreach (var sheet in workbook.Sheets())
        {
            names.Add(sheet.Name);
            if (sheetName is null || sheet.Name == sheetName)
            {
                Write(sheet, json);
            }
        }

        if (sheetName is not null && !names.Contains(sheetName))
        {
            throw new RuleBrokenException(WorkbookRules.SheetExists(sheetName, names));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Sheet sheet, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", sheet.Name);
        json.WriteString("visibility", Name(sheet.Visibility));
        json.WriteStartArray("rows");
        foreach (var row in sheet.Rows)
        {
            Write(row, json);
            json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(SheetRow row, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("row", row.Number);
        json.WriteStartArray("cells");
        foreach (var cell in row.Cells)
        {
            json.WriteStartObject();
            json.WriteString("address", cell.Address);
            json.WritePropertyName("value");
            Write(cell, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Cell cell, Utf8JsonWriter json)
    {
        switch (cell.Value)
        {
            case double number when double.IsFinite(number):
                json.WriteNumberValue(number);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            default:
                json.WriteStringValue(cell.Text);
                break;
        }
    }

    private static string Name(Enum value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
