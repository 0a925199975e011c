using System.Xml;
using ExcelDataReader.Exceptions;

namespace Renkei.Workbooks;

/// <summary>What the reading library throws on files that are broken, locked or none of its business, as rules.</summary>
internal static class ReaderFaults
{
    public static T Explain<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (Rule(fault) is { } rule)
        {
            throw new RuleBrokenException(rule);
        }
    }

    /// <summary>Null for what is not the file's fault.</summary>
    private static Rule? Rule(Exception fault) => fault switch
    {
        InvalidPasswordException => WorkbookRules.NotEncrypted,
        HeaderException => WorkbookRules.IsAWorkbook,
        OutOfMemoryException => WorkbookRules.NotTooLarge,
        ExcelReaderException or XmlException or InvalidDataException or EndOfStreamException => WorkbookRules.Intact,
        NotSupportedException or NotImplementedException => WorkbookRules.IsAWorkbook,
        // The library stumbles over broken records instead of naming them.
        NullReferenceException or ArgumentException or IndexOutOfRangeException or KeyNotFoundException
            or FormatException or ArithmeticException or InvalidCastException or InvalidOperationException
            => WorkbookRules.Intact,
        _ => null,
    };
}
