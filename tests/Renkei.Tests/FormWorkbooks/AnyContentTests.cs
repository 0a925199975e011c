using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Renkei.FormWorkbooks;
using Renkei.Forms;
using Renkei.Responses;
using Renkei.Sample;
using Renkei.Surveys;

namespace Renkei.Tests.FormWorkbooks;

/// <summary>Whatever a draft may hold goes out and comes back as it was.</summary>
public sealed class AnyContentTests
{
    private const string Traps = "=+-@'\"<>&\t\n\u000b\u0001_x000D_ 　０１２٣४๕①㍿ｶﾞが か゛\u200b\ufeff\uffff𠮷野家👨‍👩‍👧﨑髙";
    private const int NeedsLast = 24;

    private static readonly Gen<string> Texts =
        Gen.OneOf(Gen.Elements(Traps.EnumerateRunes().Select(rune => rune.ToString()).ToArray()), ArbMap.Default.GeneratorFor<char>().Select(one => one.ToString()))
            .ListOf().Select(parts => Legal(string.Concat(parts)));

    [Property(MaxTest = 25)]
    public Property Any_text_comes_back_unchanged() => Prop.ForAll(Texts.ListOf(6).ToArbitrary(), texts =>
    {
        var form = new FormToFill();
        var row = form.Need(("title", $"件名{texts[0]}"), ("current-situation", texts[1]), ("request", texts[2]), ("remarks", texts[3]));
        form.FillBody("message-to-prefecture", texts[4]).Fill(form.Cases[0].Id, "deepening-opinion", texts[5]);

        var read = form.Read(form.Write());

        return Same(form.Values, read) && read.Rows.Any(one => one.Key == row);
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

    private static bool Same(IReadOnlyDictionary<FieldAddress, string> values, ReturnedWorkbook read) =>
        read.Rows.Where(row => row.Key is not null).SelectMany(row => row.Values
                .Where(value => value.Value.Length > 0).Select(value => (new FieldAddress(row.Key!.Value, value.Key), value.Value)))
            .ToHashSet().SetEquals(values.Select(value => (value.Key, value.Value)));

    /// <summary>Without what no database keeps, line breaks as the draft has them.</summary>
    private static string Legal(string text) => DraftMerge.Plain(
        string.Concat(text.EnumerateRunes().Where(rune => rune.Value is not (0 or 0xFFFD)).Select(rune => rune.ToString())));
}
