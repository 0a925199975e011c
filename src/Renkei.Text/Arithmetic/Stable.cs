namespace Renkei.Text.Arithmetic;

/// <summary>Arithmetic that gives the same bits on every processor and system library.</summary>
internal static class Stable
{
    private const double Steps = 1 << 30;

    /// <summary>
    /// Natural logarithm, rounded to steps of 2⁻³⁰: libraries may differ in its last bit, and one bit can tip a tie.
    /// The four operations and the square root are exact by IEEE 754 and need no such care.
    /// </summary>
    public static double Log(double value) => Math.Round(Math.Log(value) * Steps) / Steps;
}
