using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Renkei.Forms;
using Renkei.FormWorkbooks;
using Renkei.Responses;
using Renkei.Sample;
using Renkei.Surveys;
using Renkei.Tests.FormWorkbooks;
using Renkei.Uploads;
using Renkei.Workbooks;

namespace Renkei.Tests.Uploads;

/// <summary>Whatever an office does to its workbook, while the draft goes on, is taken, left open or told of by its cell.</summary>
public sealed class AnyEditsTests
{
    private const string Needs = "様式2 課題・ニーズ";
    private const int FirstRow = 6;
    private const int Rows = 8;
    private const int KeyColumn = 24;

    private static readonly string[] Columns = ["title", "current-situation", "request", "remarks", "field", "estimated-amount"];

    /// <summary>A cell typed into or cleared; now and then a row loses its key, or gets the one of another row.</summary>
    private static readonly Gen<Edit> Edits =
        from row in Gen.Choose(0, Rows - 1)
        from column in Gen.Choose(0, Columns.Length - 1)
        from act in Gen.Frequency(
            (5, Gen.Constant(Act.Type)), (2, Gen.Constant(Act.TypeWrong)), (4, Gen.Constant(Act.Clear)),
            (1, Gen.Constant(Act.LoseKey)), (1, Gen.Constant(Act.CopyKey)))
        select new Edit(row, column, act);

    private enum Act
    {
        Type,
        TypeWrong,
        Clear,
        LoseKey,
        CopyKey,
    }

    [Property(MaxTest = 80)]
    public Property Nothing_stored_and_nothing_typed_is_lost_unseen() => Prop.ForAll(
        Edits.ListOf().Two().ToArbitrary(),
        Gen.Shuffle(Enumerable.Range(0, Rows).ToArray()).ToArbitrary(),
        Gen.Choose(0, 15).Two().ToArbitrary(),
        (edits, order, whim) =>
        {
            var desk = new EditedDesk();
            desk.Do(edits.Item1);
            desk.Sort(order);
            desk.Do(edits.Item2);
            var read = desk.Form.Read(desk.Bytes());
            var draft = Later(desk.Form, whim.Item1);

            return new[] { RowChoice.None, RowChoice.TakeFile }.All(choice =>
            {
                var plan = WorkbookMerge.Of(
                    read.Rows, whim.Item2 % 3 == 0 ? null : desk.Form.Basis, draft,
                    Enumerable.Range(0, 60).ToDictionary(place => $"r{place}", _ => choice));
                var (before, after) = (draft.Content.Values, new TakenPlan(draft.Content.Values, plan));
                return draft.Content.Needs.All(need =>
                        TakenPlan.Speaks(after.Values, need.Id) || TakenPlan.IsEmptiedInSight(plan, before, need.Id))
                    && desk.Typed.All(typed => IsHeld(typed, read, plan, after, choice));
            });
        });

    /// <summary>In the draft, in a row that waits for a choice, or told of with its cell.</summary>
    private static bool IsHeld(
        KeyValuePair<(int Row, int Column), string> typed, ReturnedWorkbook read, MergePlan plan, TakenPlan after, RowChoice choice)
    {
        var (item, address) = (Columns[typed.Key.Column], EditedDesk.Address(typed.Key.Row, Columns[typed.Key.Column]));
        return read.Problems.Any(problem => problem is { Sheet: Needs, IsRefused: true } && problem.Address == address)
            || plan.Rows.Any(row => row.Row.Addresses.GetValueOrDefault(item) == address
                && (after.ValueOf(row, item) == typed.Value || (row.IsOpen && choice == RowChoice.None)));
    }

    /// <summary>The draft as others went on with it: a bit of <paramref name="what"/> for each row.</summary>
    private static DraftAsItStands Later(FormToFill form, int what)
    {
        var (values, needs) = (new Dictionary<FieldAddress, string>(form.Values), form.Draft.Content.Needs);
        foreach (var (place, need) in needs.Index().Where(need => (what & (1 << need.Index)) != 0))
        {
            values[new FieldAddress(need.Id, Columns[place])] = place % 2 == 0 ? "" : $"画面で書いた{place}";
        }

        var written = values.Where(value => value.Value.Length > 0).ToDictionary();
        return new DraftAsItStands(form.Draft.Content with { Values = written }, []);
    }

    private sealed record Edit(int Row, int Column, Act Act);

    /// <summary>The workbook on its desk, and what was typed into it that stands there still.</summary>
    private sealed class EditedDesk
    {
        private readonly List<Guid> _keys = [];
        private readonly EditedWorkbook _workbook;
        private int _count;

        public EditedDesk()
        {
            foreach (var place in Enumerable.Range(1, 4))
            {
                _keys.Add(Form.Need(
                    ("title", $"{place}つ目の課題"), ("current-situation", $"{place}地区の備蓄が足りない。"), ("request", "支援"),
                    ("field", "防災"), ("estimated-amount", $"{place}")));
            }

            _workbook = EditedWorkbook.Of(Form.Write());
        }

        public FormToFill Form { get; } = new();

        public Dictionary<(int Row, int Column), string> Typed { get; private set; } = [];

        public byte[] Bytes() => _workbook.ToBytes();

        public static string Address(int row, string item) => CellAddress.Of(FirstRow + row, item switch
        {
            "title" => 3,
            "field" => 4,
            "current-situation" => 8,
            "request" => 9,
            "estimated-amount" => 19,
            _ => 23,
        });

        public void Sort(int[] order)
        {
            _workbook.Sort(Needs, FirstRow, order);
            Typed = Typed.ToDictionary(typed => (Array.IndexOf(order, typed.Key.Row), typed.Key.Column), typed => typed.Value);
        }

        public void Do(IEnumerable<Edit> edits)
        {
            foreach (var edit in edits)
            {
                var (place, key) = ((edit.Row, edit.Column), CellAddress.Of(FirstRow + edit.Row, KeyColumn));
                _ = edit.Act switch
                {
                    Act.LoseKey => _workbook.Clear(Needs, key),
                    Act.CopyKey => _workbook.Type(Needs, key, _keys[edit.Column % _keys.Count].ToString()),
                    Act.Clear => Clear(place),
                    _ => Type(place, Text(Columns[edit.Column], isWrong: edit.Act == Act.TypeWrong)),
                };
            }
        }

        private EditedWorkbook Clear((int Row, int Column) place)
        {
            Typed.Remove(place);
            return _workbook.Clear(Needs, Address(place.Row, Columns[place.Column]));
        }

        private EditedWorkbook Type((int Row, int Column) place, string text)
        {
            Typed[place] = text;
            return _workbook.Type(Needs, Address(place.Row, Columns[place.Column]), text);
        }

        /// <summary>Never twice the same, and never what stood there when the workbook was filled.</summary>
        private string Text(string item, bool isWrong) => (item, isWrong) switch
        {
            ("field", false) => Form.Form.Find("field")!.Options[2 + (++_count % 10)],
            ("estimated-amount", false) => $"{1000 + ++_count}",
            ("field", true) => $"買い物{++_count}",
            ("estimated-amount", true) => $"約{++_count}万円くらい",
            _ => $"=机で書いた{++_count}　@\n＋1",
        };
    }
}
