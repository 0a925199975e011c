using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Renkei.Forms;
using Renkei.FormWorkbooks;
using Renkei.Responses;
using Renkei.Sample;
using Renkei.Surveys;
using Renkei.Uploads;

namespace Renkei.Tests.FormWorkbooks;

/// <summary>Whatever a draft may hold goes out and comes back as it was.</summary>
public sealed class AnyContentTests
{
    private const string Traps = "=+-@'\"<>&\t\n\u000b\u0001_x000D_ 　①㍿ｶﾞが か゛\u200b\ufeff\uffff𠮷野家👨‍👩‍👧﨑髙";

    /// <summary>As Japanese offices type them, and two scripts whose digits a number could be made of.</summary>
    private const string Digits = "0123456789０１２３４５６７８９〇一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑳०१२३४५६७८९๐๑๒๓๔๕๖๗๘๙";

    private const string Beginnings = "=+-@'＝＋－＠\t ";

    private const int NeedsLast = 24;

    /// <summary>
    /// Any character of Unicode, more often those of the first 256, of the basic plane, traps and digits; half of the texts
    /// begin like a formula or a number.
    /// </summary>
    private static readonly Gen<string> Texts =
        from first in Gen.OneOf(Gen.Constant(""), Among(Beginnings))
        from parts in Gen.OneOf(Among(Traps), Among(Digits), Scalars(0xFF), Scalars(char.MaxValue), Scalars(0x10FFFF)).ListOf()
        select Legal(first + string.Concat(parts));

    private static readonly Gen<string> Numbers = Among(Digits).NonEmptyListOf().Select(digits => string.Concat(digits.Take(6)));

    [Property(MaxTest = 50)]
    public Property Any_text_comes_back_unchanged_and_is_no_change() => Prop.ForAll(
        Texts.ListOf(6).ToArbitrary(), Numbers.ToArbitrary(), (texts, number) =>
        {
            var form = new FormToFill();
            var row = form.Need(("title", $"件名{texts[0]}"), ("current-situation", texts[1]), ("request", texts[2]), ("remarks", texts[3]));
            form.FillBody("message-to-prefecture", texts[4]).Fill(form.Cases[0].Id, "deepening-opinion", texts[5]);

            var read = form.Read(form.Write());

            return Same(form.Values, read) && read.Rows.Any(one => one.Key == row) && IsNoChange(form, read)
                && IsNoChange(form.Fill(row, "estimated-amount", number), form.Read(form.Write()));
        });

    [Property(MaxTest = 25)]
    public Property Sorted_rows_and_moved_columns_change_nothing() => Prop.ForAll(
        Gen.Shuffle(Enumerable.Range(0, 20).ToArray()).ToArbitrary(),
        Gen.Shuffle(Enumerable.Range(0, NeedsLast).ToArray()).ToArbitrary(),
        (rows, columns) =>
        {
            var form = new FormToFill();
            form.Need(FormToFill.WholeNeed);
            form.Need(("title", "二つ目"), ("urgency", "低（中長期）"));
            form.Need(("title", "三つ目"), ("estimated-amount", "0"), ("request", "支援を\nお願いしたい。"));

            var read = form.Read(EditedWorkbook.Of(form.Write())
                .Sort("様式2 課題・ニーズ", 6, rows).MoveColumns("様式2 課題・ニーズ", 5, columns).ToBytes());

            return Same(form.Values, read) && !read.Problems.Any(problem => problem.IsRefused);
        });

    [Property(MaxTest = 200)]
    public Property A_plain_value_is_plain_already() => Prop.ForAll(
        Texts.ToArbitrary(), Gen.Elements(Enum.GetValues<FormItemKind>()).ToArbitrary(), (text, kind) =>
        {
            var item = new FormToFill().Ask(FormSection.BodyQuestion, kind, new FormItemTerms("設問") { Options = ["はい", "－", "○"] });

            var once = PlainValue.Of(item, text);

            return PlainValue.Of(item, once) == once;
        });

    /// <summary>With what the download kept, without it, and with the rows known by what they say alone.</summary>
    private static bool IsNoChange(FormToFill form, ReturnedWorkbook read) =>
        Merged(form, read.Rows, form.Basis).IsEmpty && Merged(form, read.Rows, basis: null).IsEmpty
        && Merged(form, [.. read.Rows.Select(WithoutKey)], basis: null).IsEmpty;

    private static ReturnedRow WithoutKey(ReturnedRow row) => row.Section == FormSection.NeedColumn ? row with { Key = null } : row;

    private static MergePlan Merged(FormToFill form, IReadOnlyList<ReturnedRow> rows, FilledFields? basis) =>
        WorkbookMerge.Of(rows, basis, form.Draft, new Dictionary<string, RowChoice>());

    private static Gen<string> Among(string text) =>
        Gen.Elements(text.EnumerateRunes().Select(rune => rune.ToString()).ToArray());

    private static Gen<string> Scalars(int last) =>
        Gen.Choose(0, last).Where(System.Text.Rune.IsValid).Select(char.ConvertFromUtf32);

    private static bool Same(IReadOnlyDictionary<FieldAddress, string> values, ReturnedWorkbook read) =>
        read.Rows.Where(row => row.Key is not null).SelectMany(row => row.Values
                .Where(value => value.Value.Length > 0).Select(value => (new FieldAddress(row.Key!.Value, value.Key), value.Value)))
            .ToHashSet().SetEquals(values.Select(value => (value.Key, value.Value)));

    /// <summary>Without what no database keeps, line breaks as the draft has them.</summary>
    private static string Legal(string text) => DraftMerge.Plain(
        string.Concat(text.EnumerateRunes().Where(rune => rune.Value is not (0 or 0xFFFD)).Select(rune => rune.ToString())));
}
