using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Renkei.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class HalfSample : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsHalfSample",
                table: "installation",
                type: "boolean",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "IsHalfSample",
                table: "installation");
        }
    }
}
