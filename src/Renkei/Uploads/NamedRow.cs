using Renkei.FormWorkbooks;

namespace Renkei.Uploads;

/// <summary>A row of the file under the name by which a person's choice for it comes back.</summary>
internal sealed record NamedRow(string Name, ReturnedRow Row);
